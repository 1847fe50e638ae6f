import type { FoundProcedure, FoundStep } from '../model/found.ts';
import { describeCommand, findCommands } from '../risks/commands.ts';
import { resolveSteps } from '../settings/resolve.ts';
import { readMarker } from '../text/numbering.ts';
import { isAboutOther, lexiconOf, readSubject } from './verdict/subject.ts';

/**
 * Whether a procedure has to do with the activation of Windows: by its words, a command, or a Settings page, or because
 * the article counts it among its methods. For those that a guide does not show to be procedures.
 * @param language BCP 47, or empty
 */
export function concernsActivation({ heading, steps }: FoundProcedure, language: string): boolean {
  const texts = steps.map(({ text }) => text);
  const words = [heading, ...texts].join('\n');
  const subject = readSubject(words, lexiconOf(words));
  if (subject.firm.size > 0 || steps.some(hasCommand)) return true;
  if (isAboutOther(subject)) return false;
  const isMethod = readMarker(heading) !== null;
  if (isMethod || subject.soft || subject.licence) return true;
  return resolveSteps(texts, { language }).some((references) => references.length > 0);
}

function hasCommand({ code, text }: FoundStep): boolean {
  return code.some((lines) => describeCommand(lines) !== null) || findCommands(text).length > 0;
}
