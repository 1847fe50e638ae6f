import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of `public/_locales`. Only English describes its messages. */
export type Messages = Record<string, { message: string; description?: string }>;

const FOLDER = fileURLToPath(new URL('../../public/_locales/', import.meta.url));

/** Folders of the languages, sorted ("de", "en", …, "pt_BR"). */
export function locales(): string[] {
  return globSync('*/messages.json', { cwd: FOLDER })
    .map((path) => path.split(/[\\/]/, 1)[0] ?? '')
    .sort();
}

/** @param locale as its folder is called ("pt_BR") @throws Error where there is no such file */
export function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(fileOf(locale), 'utf8'));
}

export function writeMessages(locale: string, messages: Messages): void {
  writeFileSync(fileOf(locale), `${JSON.stringify(messages, null, 2)}\n`);
}

export function fileOf(locale: string): string {
  return `${FOLDER}${locale}/messages.json`;
}
