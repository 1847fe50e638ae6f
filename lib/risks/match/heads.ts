import type { Vocabulary } from './vocabulary.ts';

/** Letters of a term that are looked up: more would tell more apart, but shorter terms would need more look-ups. */
const LENGTH = 3;
const BUCKETS = 1 << 13;

/** Vocabularies by the first letters of their terms. */
const byHead = new Map<string, Set<Vocabulary>>();
/** One where a head falls into the bucket: most words of a text are told to be of no interest by it alone. */
const taken = new Uint8Array(BUCKETS);
const registered = new Set<Vocabulary>();
let lastText: string | undefined;
let lastFound: Set<Vocabulary> = new Set();

/**
 * Whether a text has a word that begins like a term of the vocabulary. Where it has none, the vocabulary's expression
 * need be neither run nor compiled, which is what most of the time would go into. Case does not matter.
 */
export function mayHaveWords(text: string, vocabulary: Vocabulary): boolean {
  if (!registered.has(vocabulary)) {
    register(vocabulary);
    lastText = undefined;
  }
  if (text !== lastText) {
    lastFound = vocabulariesOf(plain(text));
    lastText = text;
  }
  return lastFound.has(vocabulary);
}

function register(vocabulary: Vocabulary): void {
  registered.add(vocabulary);
  for (const term of vocabulary) {
    const head = plain(term.split(/[*~ ]/, 1)[0] ?? '').slice(0, LENGTH);
    const known = byHead.get(head) ?? new Set();
    byHead.set(head, known.add(vocabulary));
    taken[bucketOf(head, 0, head.length)] = 1;
  }
}

function vocabulariesOf(text: string): Set<Vocabulary> {
  const found = new Set<Vocabulary>();
  const seen = new Set<string>();
  for (let index = 0; index < text.length; index++) {
    if (!beginsHere(text, index)) continue;
    for (let length = 1; length <= LENGTH; length++) {
      if (!taken[bucketOf(text, index, length)]) continue;
      const head = text.slice(index, index + length);
      if (seen.has(head)) continue;
      seen.add(head);
      for (const vocabulary of byHead.get(head) ?? []) found.add(vocabulary);
    }
  }
  return found;
}

/** Scripts beyond ASCII may set words without spaces: there, any letter may begin one. */
function beginsHere(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code > 0x7f) return true;
  return !isAlphanumeric(text.charCodeAt(index - 1)) && code > 0x20;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function bucketOf(text: string, start: number, length: number): number {
  let bucket = length;
  for (let index = start; index < start + length; index++) bucket = bucket * 31 + text.charCodeAt(index);
  return bucket & (BUCKETS - 1);
}

/** Lower case as expressions without regard to case see it: the two small sigmas of Greek are one letter. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
