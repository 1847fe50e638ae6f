import { TRUSTED_HOSTS } from './data/host-kinds.ts';
import { fold } from './match/fold.ts';
import { findNear, sentenceAt, sentenceBreaks } from './match/near.ts';
import { findWords, hasWords } from './match/words.ts';
import { ACTIVATOR_NAMES } from './words/activator-names.ts';
import { ACTIVATOR, CRACK, KEY_GENERATOR, LICENSED, OTHER_SENSE } from './words/activators.ts';
import { ADMINISTRATION } from './words/administration.ts';
import { ACTIVATE, FOR_FREE, WINDOWS } from './words/free.ts';
import { WARNING } from './words/negation.ts';

/** A page as a whole. */
export interface RiskPage {
  url: string;
  title: string;
  /** The words of its main content, a line for each block. */
  text: string;
}

/** What a page as a whole says about the passages in it. */
export interface PageContext {
  /** Host of its address, or empty. */
  host: string;
  /** One of Microsoft's own documentation sites. */
  trusted: boolean;
  /** It is about administering an organisation's computers. */
  administration: boolean;
  /** It pushes activators, cracks or free activation. */
  piracy: boolean;
}

export const NO_CONTEXT: PageContext = { host: '', trusted: false, administration: false, piracy: false };

const LONGEST = 200_000;
const ENOUGH_WORDS = 2;

/** Never throws, whatever the address. */
export function readContext({ url, title, text }: RiskPage): PageContext {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const trusted = TRUSTED_HOSTS.includes(host);
  const heading = fold(title).text;
  const whole = fold(`${title}\n${text}`.slice(0, LONGEST)).text;
  const piracy =
    !trusted && (pushesActivators(heading, 1) || offersForFree(heading) || pushesActivators(whole, 2));
  return { host, trusted, piracy, administration: !piracy && administers(whole) };
}

/** Whether that many sentences speak of activators and the like without warning of them. */
export function pushesActivators(text: string, sentences: number): boolean {
  const breaks = sentenceBreaks(text);
  const found = [
    ...findWords(text, ACTIVATOR_NAMES),
    ...[ACTIVATOR, KEY_GENERATOR, CRACK].flatMap((words) => findNear(text, [words, LICENSED], 20, breaks)),
  ].map(({ start }) => sentenceAt(start, breaks, text.length));
  const distinct = new Map(found.map((sentence) => [sentence.start, sentence]));
  return (
    [...distinct.values()].filter(({ start, end }) => {
      const sentence = text.slice(start, Math.min(end, start + 400));
      return !hasWords(sentence, WARNING) && !hasWords(sentence, OTHER_SENSE);
    }).length >= sentences
  );
}

function offersForFree(text: string): boolean {
  return findNear(text, [ACTIVATE, WINDOWS, FOR_FREE], 40, sentenceBreaks(text)).length > 0;
}

function administers(text: string): boolean {
  const words = findWords(text, ADMINISTRATION).map(({ start, end }) => text.slice(start, end).toLowerCase());
  return new Set(words).size >= ENOUGH_WORDS;
}
