import type { Token } from './tokens.ts';

/** Words between and within names that carry no meaning of their own, in folded form. */
const CONNECTORS = new Set(
  (
    'and und et y e i a och og en es ja ve va та и і в the of for to de la le les du des d l del della dello di do da dos das el los ' +
    'der die das den dem fur von vom zum zu su as o os au aux en på pa na s 的 の 和 및 与 與 와 과 و ו'
  ).split(' '),
);

export function isConnector(word: string): boolean {
  return CONNECTORS.has(word);
}

/** The words of a name that count, in order; all of them where nothing else would remain. */
export function significantWords(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ word }) => word);
  const kept = words.filter((word) => !isConnector(word));
  return kept.length > 0 ? kept : words;
}

/** Whether two words are one word in different forms: a common beginning and short, different endings. */
export function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 3) return false;
  const common = commonPrefix(short, long);
  const rest = long.length - common;
  if (common === short.length) return rest <= 3 && common >= 0.65 * long.length;
  return common >= 5 && rest <= 3 && common >= 0.65 * long.length;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
