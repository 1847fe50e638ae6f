import { KEY_DIGITS, KEY_LENGTH, KEY_LETTERS } from './key-alphabet.ts';
import { LOOKALIKES } from './key-reading.ts';

const OF_KEYS = 2;
const OF_WORDS = 1;
/** Latin, Greek and Cyrillic: from À on, all but two are letters and their marks. */
const KINDS = new Uint8Array(0x530).fill(OF_WORDS, 0xc0);
KINDS.fill(0, 0xd7, 0xd8);
KINDS.fill(0, 0xf7, 0xf8);
for (const [first, last] of ['09', 'AZ', 'az'])
  KINDS.fill(OF_WORDS, first?.charCodeAt(0), (last?.charCodeAt(0) ?? 0) + 1);
for (const character of KEY_LETTERS + KEY_LETTERS.toLowerCase() + KEY_DIGITS + LOOKALIKES) {
  KINDS[character.charCodeAt(0)] = OF_KEYS;
}

const ON_END = 10;
/** The first and the last group may be parts of words. */
const GROUPS = 3;
const GROUP = 5;
/** The first may be touched, too. */
const SINGLES = KEY_LENGTH - 1;
const FARTHEST = 60;

/**
 * Whether a close look for the spellings of `findOddKeys` is worth it: ten characters of keys on end, three groups near
 * each other, or many characters that stand alone. A loop, as expressions for it took ten times as long.
 */
export function mayHaveOddKeys(text: string): boolean {
  if (text.length < KEY_LENGTH) return false;
  const groups = new Near(GROUPS);
  const singles = new Near(SINGLES);
  let onEnd = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    const kind = code < KINDS.length ? KINDS[code] : 0;
    if (kind === OF_KEYS) {
      if (++onEnd === ON_END) return true;
      continue;
    }
    if (kind === 0) {
      if (onEnd >= GROUP && groups.reachWith(index)) return true;
      if (onEnd === 1 && index === start + 1 && singles.reachWith(index)) return true;
      start = index + 1;
    }
    onEnd = 0;
  }
  return false;
}

class Near {
  private readonly wanted: number;
  private count = 0;
  private last = 0;

  constructor(wanted: number) {
    this.wanted = wanted;
  }

  /** Whether as many as are wanted have now stood near each other. */
  reachWith(place: number): boolean {
    this.count = place - this.last > FARTHEST ? 1 : this.count + 1;
    this.last = place;
    return this.count === this.wanted;
  }
}
