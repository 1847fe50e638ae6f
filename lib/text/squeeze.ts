import type { Span } from '../model/analysis.ts';

interface Squeezed {
  letters: string;
  /** Offset in the text of each letter. */
  places: number[];
}

/** Where words stand in a text, each time, white space and case aside. */
export function placesOf(wanted: readonly string[], text: string): Span[] {
  if (wanted.length === 0) return [];
  const squeezed = squeeze(text);
  return wanted.flatMap((words) => placesIn(squeezed, squeeze(words).letters));
}

function placesIn({ letters, places }: Squeezed, wanted: string): Span[] {
  const found: Span[] = [];
  if (!wanted) return found;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    const start = places[at];
    const last = places[at + wanted.length - 1];
    if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 });
  }
  return found;
}

function squeeze(text: string): Squeezed {
  const places: number[] = [];
  let letters = '';
  for (let place = 0; place < text.length; place++) {
    const letter = text[place] ?? '';
    const lower = letter.toLowerCase();
    if (/\s/.test(letter)) continue;
    letters += lower.length === 1 ? lower : letter;
    places.push(place);
  }
  return { letters, places };
}
