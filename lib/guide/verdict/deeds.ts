import { findAll, type Matcher, matcher, scriptsOf } from '../../gate/match.ts';
import type { Wording } from '../../gate/vocabulary.ts';
import type { Passage } from './passages.ts';
import type { Subject } from './subject.ts';
import { DEEDS, FIRST_PERSON, TELLER } from './words.ts';

/** A passage and what it speaks of. */
export interface Read {
  passage: Passage;
  subject: Subject;
  topical: boolean;
}

/** How many passages after and before one on the subject may still belong to it. */
const AFTER = 2;
const BEFORE = 1;
const ENOUGH_DEEDS = 6;
/** A sentence or two hold so many orders; a paragraph holds one more for each so many characters. */
const DEEDS_EACH = 2;
const CHARACTERS_A_DEED = 100;
const MOST_DEEDS_EACH = 4;
/** Words of one's own that make a passage an account of what happened. */
const LEAST_OWN = 2;

const WORD_START = `(?<![a-zß-ɏ])(?<!(?<![a-zß-ɏ])${TELLER} )`;
const LATIN = /^[^\u0370-\uffff]*$/;
const commands =
  /\b(?:slmgr(?:\.vbs)?|slui(?:\.exe)?|changepk(?:\.exe)?)\s+[/-]?\w|softwarelicensingservice/i;
/** Names on buttons speak as their reader: “I changed hardware on this device recently”. */
const QUOTED = /[“«„「『"][^“”«»„「」『』"]{1,80}[”»“」』"]/g;
const firstPerson = matcher([FIRST_PERSON], 'gu');
const byLanguage = new Map<string, Matcher>();

/**
 * The words of orders: those of the page's language and of English, where its own are known, as verbs of one language are
 * parts of words in another.
 * @param language BCP 47, or empty
 */
export function deedWordsOf(language: string): Matcher {
  const tag = (language.toLowerCase().split('-')[0] ?? '').replace(/^no$/, 'nb');
  const known = byLanguage.get(tag);
  if (known) return known;
  const isOwn = ([languages]: Wording) => languages.split(' ').some((own) => own.split('-')[0] === tag);
  const isHere = (row: Wording) => isOwn(row) || row[0] === 'en' || !LATIN.test(row[1]);
  const rows = DEEDS.some(isOwn) ? DEEDS.filter(isHere) : DEEDS;
  const words = matcher([rows.map(([languages, source]) => [languages, `${WORD_START}(?:${source})`])], 'g');
  byLanguage.set(tag, words);
  return words;
}

/** How often passages on the subject, or near one, tell the reader to do something. */
export function countDeeds(read: readonly Read[], words: Matcher): number {
  let count = 0;
  for (const [index, { passage }] of read.entries()) {
    const near = read.slice(Math.max(0, index - AFTER), index + BEFORE + 1).some(({ topical }) => topical);
    if (!near || passage.kind === 'heading') continue;
    const orders = Math.min(mostDeeds(passage), ordersIn(passage, words));
    count += orders || (commands.test(passage.text) && !isReport(passage, words) ? 1 : 0);
    if (count >= ENOUGH_DEEDS) break;
  }
  return count;
}

/** Whether a passage is somebody's account of what happened to them, and tells nobody to do anything. */
export function isReport(passage: Passage, words: Matcher): boolean {
  const text = passage.text.replace(QUOTED, ' ');
  const own = findAll(firstPerson, text, scriptsOf(text), LEAST_OWN);
  return own.length >= LEAST_OWN && ordersIn(passage, words) === 0;
}

function ordersIn({ text }: Passage, words: Matcher): number {
  return findAll(words, text, scriptsOf(text)).length;
}

function mostDeeds({ text }: Passage): number {
  return Math.min(MOST_DEEDS_EACH, Math.max(DEEDS_EACH, Math.floor(text.length / CHARACTERS_A_DEED)));
}
