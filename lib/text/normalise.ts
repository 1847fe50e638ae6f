import { mendMojibake } from './mojibake.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '#39': "'",
  '#x27': "'",
  amp: '&',
  apos: "'",
  copy: '©',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
};

const ENTITY =
  /&(#39|#x27|amp|apos|copy|gt|hellip|ldquo|lsquo|lt|mdash|nbsp|ndash|quot|rdquo|reg|rsquo|trade);/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u{f0000}-\u{ffffd}\ue000-\uf8ff]/gu;
const ESCAPED = /\\([.*>#!()[\]-])(?![\w\\])|(?<=\w)\\(_)/g;
const LEFTOVER = /\*\*|\{\{\s{0,3}\}\}|\{\{(?=\s*$)|^\s{0,3}\}\}/g;
const SUSPECT = /[&*\\{}\u00ad\u00c2-\u00f4\u200b\u2060\ufeff\ue000-\uf8ff\u{f0000}-\u{ffffd}]/u;

/** Text as it was meant: escapes, entities and mark-up that leaked, mojibake and invisible characters mended. */
export function mend(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return mendMojibake(text)
    .replace(ENTITY, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(INVISIBLE, '')
    .replace(LEFTOVER, '')
    .replace(ESCAPED, '$1$2');
}

/** One line: every run of white space is one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lower-case words and numbers, in order; Chinese and Japanese text by the character. */
export function tokens(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ??
    []
  );
}
