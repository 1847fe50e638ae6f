import { lower } from './lower.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters of a term that are looked up; of shorter terms, all. */
const LENGTH = 4;
const BUCKETS = 1 << 13;

type Places = Map<Vocabulary, number[]>;

const registered = new Set<Vocabulary>();
const byHead = new Map<string, Set<Vocabulary>>();
/** One where a head falls into the bucket: most words of a text are told to be of no interest by it alone. */
const taken = new Uint8Array(BUCKETS);
/** Of the texts looked at last: a passage and the sentence in it that is in question. */
let recent: { text: string; places: Places }[] = [];
const NOWHERE: readonly number[] = [];

/**
 * Offsets, in order, of the words of a text that begin like a term of the vocabulary, whatever their case. To try the
 * vocabulary's expression there alone, or not to compile it at all, is what makes hundreds of terms affordable.
 */
export function placesOf(text: string, vocabulary: Vocabulary): readonly number[] {
  if (!registered.has(vocabulary)) register(vocabulary);
  let known = recent.find((entry) => entry.text === text);
  if (!known) {
    known = { text, places: findPlaces(lower(text)) };
    recent = [known, ...recent.slice(0, 1)];
  }
  return known.places.get(vocabulary) ?? NOWHERE;
}

function register(vocabulary: Vocabulary): void {
  registered.add(vocabulary);
  recent = [];
  for (const term of vocabulary) {
    const head = lower(term.split(/[*~ ]/, 1)[0] ?? '').slice(0, LENGTH);
    byHead.set(head, (byHead.get(head) ?? new Set()).add(vocabulary));
    taken[bucketOf(head, 0, head.length)] = 1;
  }
}

function findPlaces(text: string): Places {
  const places: Places = new Map();
  for (let index = 0; index < text.length; index++) {
    if (!beginsHere(text, index)) continue;
    for (let length = 1; length <= LENGTH; length++) {
      if (!taken[bucketOf(text, index, length)]) continue;
      for (const vocabulary of byHead.get(text.slice(index, index + length)) ?? []) {
        const known = places.get(vocabulary);
        if (!known) places.set(vocabulary, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
  }
  return places;
}

/** Scripts beyond ASCII may set words without spaces, and a sign may follow anything: there, any place may begin one. */
function beginsHere(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (!isAlphanumeric(code)) return code > 0x20;
  return !isAlphanumeric(text.charCodeAt(index - 1));
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function bucketOf(text: string, start: number, length: number): number {
  let bucket = length;
  for (let index = start; index < start + length; index++) {
    bucket = (bucket * 31 + text.charCodeAt(index)) & (BUCKETS - 1);
  }
  return bucket;
}
