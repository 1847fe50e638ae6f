import fc from 'fast-check';

const NAMES = ['b', 'strong', 'em', 'span', 'i', 'u', 'a'] as const;
const CODES = ['code', 'kbd', 'tt', 'samp'] as const;

export interface Inline {
  name: (typeof NAMES)[number];
  code: (typeof CODES)[number];
  /** Line breaks and blanks of the source within the sentence. */
  loose: boolean;
}

export const inline: fc.Arbitrary<Inline> = fc.record({
  name: fc.constantFrom(...NAMES),
  code: fc.constantFrom(...CODES),
  loose: fc.boolean(),
});

/** A sentence's words as markup: names of controls and commands set off in one way or another. */
export function inlined(sentence: string, { name, code, loose }: Inline): string {
  const escaped = sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const open = name === 'a' ? 'a href="/settings"' : name;
  const marked = escaped
    .replace(/\*\*(.+?)\*\*/g, `<${open}>$1</${name}>`)
    .replace(/`(.+?)`/g, `<${code}>$1</${code}>`);
  return loose ? `\n  ${marked.replace(/, /g, ',\n\t').replace(' ', '\u00a0')}\n` : marked;
}

/** The words alone. */
export function plain(sentence: string): string {
  return sentence.replace(/\*\*|`/g, '');
}

const WRAPPERS = [
  ['<div>', '</div>'],
  ['<div class="entry-content">', '</div>'],
  ['<section>', '</section>'],
  ['<div class="wp-block-group"><div class="wp-block-group__inner">', '</div></div>'],
  ['<div id="c1" style="max-width:60em">', '</div>'],
] as const;

/** Elements that a block is buried in. */
export const wrapping = fc.array(fc.nat(WRAPPERS.length - 1), { maxLength: 3 });

export function wrapped(markup: string, wrappers: readonly number[]): string {
  return wrappers.reduce((inner, index) => {
    const [open, close] = WRAPPERS[index] ?? ['', ''];
    return open + inner + close;
  }, markup);
}
