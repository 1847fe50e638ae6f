import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile } from 'wxt';
import { MARK, PACKED, SEPARATOR } from '../../components/shared/packed-texts.ts';
import { firstTemplate } from '../../lib/checklist/templates.ts';
import { locales, type Messages, readMessages } from '../support/messages.ts';

const KEYS = fileURLToPath(new URL('../../components/shared/packed-keys.ts', import.meta.url));

/** What the browser itself reads, and scripts that do without the keys of all texts: background and reader. */
const PLAIN = new RegExp(`^(?:extension|commandToggleGuide$|dock|menu|template_${firstTemplate}(?:_|$))`);

/** Whether a message stays one of its own in the packages. */
export function isPlain(key: string): boolean {
  return PLAIN.test(key);
}

/** Tells the pages in which order the packed texts stand. */
export function packedKeys(): Plugin {
  return {
    name: 'plainsteps:packed-keys',
    enforce: 'pre',
    load: (id) => (id === KEYS ? `export const packedKeys = '${packedOrder().join(' ')}'.split(' ');` : null),
  };
}

/**
 * Puts the texts of each language into one message: their keys, the same in every file, and the marks around them
 * weigh a third of the files.
 */
export function packLocales(files: ResolvedPublicFile[]): void {
  const order = packedOrder();
  for (const [place, file] of files.entries()) {
    const { relativeDest } = file;
    const locale = /^_locales[\\/](.+)[\\/]messages\.json$/.exec(relativeDest)?.[1];
    if (locale) files[place] = { relativeDest, contents: JSON.stringify(pack(readMessages(locale), order)) };
  }
}

/** @throws Error if a text has characters in it that the packed form needs */
export function pack(messages: Messages, order: readonly string[]): Messages {
  const texts = order.map((key) => messages[key]?.message ?? '');
  const bad = texts.find(
    (text) => text.includes(SEPARATOR) || text.includes(MARK) || /\$(?![1-9])/.test(text),
  );
  if (bad) throw new Error(`"${bad}" holds a character that packed texts need for themselves.`);
  const plain = Object.entries(messages).filter(([key]) => isPlain(key));
  return {
    ...Object.fromEntries(plain.map(([key, { message }]) => [key, { message }])),
    [PACKED]: { message: texts.join(SEPARATOR).replaceAll('$', MARK) },
  };
}

/** Of all languages: some texts are the data's own in English. */
export function packedOrder(): string[] {
  const all = new Set(locales().flatMap((locale) => Object.keys(readMessages(locale))));
  return [...all].filter((key) => !isPlain(key)).sort();
}
