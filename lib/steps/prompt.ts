import { Terms } from '../text/terms.ts';
import { PROMPTS } from './data/prompts.ts';

const prompts = new Terms(PROMPTS);
const AFTER = /[\s,]+|(?<=[\u0e00-\u0e7f\u3040-\u9fff])/uy;

/** Letters, with the space after them, of a phrase at an offset that makes an order of the verb that follows; 0 if there is none. */
export function promptLength(lowered: string, offset = 0): number {
  for (const phrase of prompts.at(lowered, offset)) {
    AFTER.lastIndex = offset + phrase.length;
    if (AFTER.test(lowered)) return AFTER.lastIndex - offset;
  }
  return 0;
}
