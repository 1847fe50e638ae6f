import { findAll, type Matcher, matcher, scriptsOf } from '../../gate/match.ts';
import type { Wording } from '../../gate/vocabulary.ts';
import { primaryTag } from '../../text/language-tag.ts';
import type { Passage } from './passages.ts';
import type { Subject } from './subject.ts';
import { ACCOUNTS, DEEDS } from './words.ts';

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

const WORD_START = '(?<![a-zß-ɏ])';
/** "I then click": what may stand between somebody who tells and the word. */
const BETWEEN = '(?: (?:also|already|just|then|have|had|can))?';
const LATIN = /^[^\u0370-\uffff]*$/;
const commands =
  /\b(?:slmgr(?:\.vbs)?["']?|slui(?:\.exe)?|changepk(?:\.exe)?)\s+[/-]?\w|softwarelicensingservice/gi;
/** Names on buttons speak as their reader: “I changed hardware on this device recently”. */
const QUOTED = /[“«„「『"][^“”«»„「」『』"]{1,80}[”»“」』"]/g;
const byLanguage = new Map<string, Orders>();

/** How a language tells somebody to do something, and how it tells what one did oneself. */
export interface Orders {
  deeds: Matcher;
  /** Null where that is not known. */
  own: RegExp | null;
}

/**
 * Orders are told by the words of the page's language and of English, where its own are known, as verbs of one language
 * are parts of words in another.
 * @param language BCP 47, or empty
 */
export function ordersOf(language: string): Orders {
  const tag = primaryTag(language);
  const known = byLanguage.get(tag);
  if (known) return known;
  const isOwn = (row: Wording) => languagesOf(row).includes(tag);
  const isHere = (row: Wording) => isOwn(row) || row[0] === 'en' || !LATIN.test(row[1]);
  const rows = DEEDS.some(isOwn) ? DEEDS.filter(isHere) : DEEDS;
  const own = ACCOUNTS[tag]?.own;
  const orders = {
    deeds: matcher([rows.map((row) => [row[0], deedSource(row)])], 'g'),
    own: own ? new RegExp(`(?<!\\p{L})(?:${own})(?!\\p{L})`, 'giu') : null,
  };
  byLanguage.set(tag, orders);
  return orders;
}

function languagesOf([languages]: Wording): string[] {
  return languages.split(' ').map((tag) => tag.split('-')[0] ?? '');
}

function deedSource(row: Wording): string {
  const subjects = languagesOf(row).flatMap((tag) => ACCOUNTS[tag]?.subject ?? []);
  const told = subjects.length > 0 ? `(?<!(?<!\\S)(?:${subjects.join('|')})${BETWEEN} )` : '';
  return `${WORD_START}${told}(?:${row[1]})`;
}

/** How often passages on the subject, or near one, tell the reader to do something. */
export function countDeeds(read: readonly Read[], orders: Orders): number {
  let count = 0;
  for (const [index, { passage }] of read.entries()) {
    const near = read.slice(Math.max(0, index - AFTER), index + BEFORE + 1).some(({ topical }) => topical);
    if (!near || passage.kind === 'heading') continue;
    const told = Math.min(mostDeeds(passage), deedsIn(passage, orders));
    count += told || (isReport(passage, orders) ? 0 : commandsToRun(passage));
    if (count >= ENOUGH_DEEDS) break;
  }
  return count;
}

/** Each line of code is there to be run; a sentence speaks of a command. */
function commandsToRun(passage: Passage): number {
  const count = countCommands(passage);
  return passage.kind === 'code' ? count : Math.min(1, count);
}

/** How often a passage runs the tools of activation. */
export function countCommands({ text }: Passage): number {
  return text.match(commands)?.length ?? 0;
}

/** Whether a passage is somebody's account of what happened to them, and tells nobody to do anything. */
export function isReport(passage: Passage, orders: Orders): boolean {
  const own = orders.own && passage.text.replace(QUOTED, ' ').match(orders.own);
  return own !== null && own.length >= LEAST_OWN && deedsIn(passage, orders) * 3 <= own.length;
}

/** How often a text tells to do something. Languages share words: each place counts once. */
export function deedsIn({ text }: Pick<Passage, 'text'>, { deeds }: Orders): number {
  return new Set(findAll(deeds, text, scriptsOf(text)).map(({ start }) => start)).size;
}

function mostDeeds({ text }: Passage): number {
  return Math.min(MOST_DEEDS_EACH, Math.max(DEEDS_EACH, Math.floor(text.length / CHARACTERS_A_DEED)));
}
