import type { FoundProcedure, FoundStep } from '../../model/found.ts';
import { isAboutWindows, isOnlyLicence, type Lexicon, mentionsGuard, readSubject } from './subject.ts';

/** Letters of a list that are read. */
const MOST_READ = 4000;
/** Of the steps of a list that speaks of little else, those that name its subject. */
const STEPS_SHARE = 0.3;

/** What lists of steps are judged by. */
export interface Page {
  titles: readonly string[];
  /** Whether the titles are about something else than Windows. */
  elsewhere: boolean;
  lexicon: Lexicon;
}

/**
 * Whether a list of steps is about activating Windows. A title that is not clear about its subject tells nothing of the
 * steps beneath it either; under one about something else, steps must name Windows themselves.
 */
export function isOnSubject({ heading, steps }: FoundProcedure, page: Page): boolean {
  const { titles, elsewhere, lexicon } = page;
  const saysMore =
    !titles.some((title) => title.includes(heading)) || isAboutWindows(readSubject(heading, lexicon));
  const told = steps.flatMap(textsOf).filter((text) => !mentionsGuard(text, lexicon));
  const text = [...(saysMore ? [heading] : []), ...told].join(' \n ');
  const subject = readSubject(text.slice(0, MOST_READ), lexicon);
  const { firm, soft, other } = subject;
  // Its tools are those of nothing else, whatever the steps use besides: a VPN, a remote desktop.
  if (firm.has('tool')) return true;
  // "Licence" alone is a word of many trades.
  return (isAboutWindows(subject) && !isOnlyLicence(firm)) || (soft && !other && !elsewhere);
}

/** Whether so many of its steps name the subject that the others can be taken to serve it. */
export function speaksOfLittleElse({ steps }: FoundProcedure, lexicon: Lexicon): boolean {
  const speaking = steps.filter((step) => {
    const { firm, soft, other } = readSubject(textsOf(step).join(' \n '), lexicon);
    return firm.size > 0 || (soft && !other);
  });
  return speaking.length >= steps.length * STEPS_SHARE;
}

/** The words and commands of a step and of the steps in it. */
export function textsOf({ text, code, substeps }: FoundStep): string[] {
  return [text, ...code, ...substeps.flatMap(textsOf)];
}
