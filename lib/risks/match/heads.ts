import { lower, lowerTerms } from '../../text/lower.ts';
import type { Vocabulary } from './vocabulary.ts';

const BUCKETS = 1 << 10;
const NONE = -1;

/** Where the words of a text begin, chained by their first two letters. */
interface Words {
  text: string;
  lower: string;
  /** Last word of each bucket. */
  last: Int32Array;
  /** The word before it in the same bucket, by its offset. */
  before: Int32Array;
  places: Map<Vocabulary, readonly number[]>;
}

const heads = new Map<Vocabulary, readonly string[]>();
/** Of the texts looked at last: a passage and the sentence in it that is in question. */
let recent: Words[] = [];

/**
 * Offsets, in order, of the words of a text that begin like a term of the vocabulary, whatever their case, and the text in
 * lower case. To try terms there alone is what makes hundreds of them affordable; a text is gone through but once.
 */
export function placesOf(text: string, vocabulary: Vocabulary): { lower: string; places: readonly number[] } {
  const words = wordsOf(text);
  const places = words.places.get(vocabulary) ?? findPlaces(words, headsOf(vocabulary));
  words.places.set(vocabulary, places);
  return { lower: words.lower, places };
}

function headsOf(vocabulary: Vocabulary): readonly string[] {
  const known = heads.get(vocabulary);
  if (known) return known;
  const made = [...new Set(lowerTerms(vocabulary).map(headOf))];
  heads.set(vocabulary, made);
  return made;
}

/** The letters that are looked up: the first four, or those before a wildcard. */
function headOf(term: string): string {
  return /^[^*~ ]{0,4}/.exec(term)?.[0] ?? '';
}

function wordsOf(text: string): Words {
  const known = recent.find((entry) => entry.text === text);
  if (known) return known;
  const words = chain(text);
  recent = [words, ...recent.slice(0, 1)];
  return words;
}

/** In one loop that calls nothing: texts are gone through before the browser has had time to optimise it. */
function chain(text: string): Words {
  const letters = lower(text);
  const last = new Int32Array(BUCKETS).fill(NONE);
  const before = new Int32Array(text.length);
  let inWord = false;
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    const alphanumeric = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    // Scripts beyond ASCII may set words without spaces, and a sign may follow anything: there, any place may begin one.
    const begins = alphanumeric ? !inWord : code > 0x20;
    inWord = alphanumeric;
    if (!begins) continue;
    const bucket = (code * 31 + letters.charCodeAt(index + 1)) & (BUCKETS - 1);
    before[index] = last[bucket] ?? NONE;
    last[bucket] = index;
  }
  return { text, lower: letters, last, before, places: new Map() };
}

function findPlaces({ lower: letters, last, before }: Words, wanted: readonly string[]): number[] {
  const places = new Set<number>();
  for (const head of wanted) {
    for (const bucket of bucketsOf(head)) {
      for (let index = last[bucket] ?? NONE; index !== NONE; index = before[index] ?? NONE)
        if (letters.startsWith(head, index)) places.add(index);
    }
  }
  return [...places].sort((a, b) => a - b);
}

/** A single letter may have any other after it. */
function bucketsOf(head: string): Iterable<number> {
  if (head === '') return [];
  return head.length > 1 ? [bucketOf(head, 0)] : Array(BUCKETS).keys();
}

function bucketOf(text: string, start: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) & (BUCKETS - 1);
}
