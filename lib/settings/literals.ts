import { pageByUri } from './catalogue.ts';
import type { Found } from './read-path.ts';

const URI = /(?<![\w:/-])ms-settings:[a-z0-9-]*(?![\w?#&=/])/gi;
const ACTIVATION_COMMAND =
  /(?<![\w./\\-])slui(?:\.exe)?(?:[ \t]+(?:0x)?[0-9a-f]{1,8}(?![\w-]))?(?![\w.-]*[\\/])/gi;
/** Addresses and file paths: their parts are not names. */
const ADDRESS =
  /(?<![\w.-])(?:[a-z][a-z0-9+-]{1,20}:\/\/[^\s<>"]*|www\.[^\s<>"]*|[a-z]:\\[^\s<>"|]*|ms-[a-z]+:[^\s<>"]*|%\w+%\\[^\s]*|hkey_\w+\\[^\s]*|\w[\w-]*(?:\.[\w-]+)+\/[^\s<>"]*)/gi;

/** URIs of the catalogue and the activation command, written out in a text. */
export function findLiterals(text: string): Found[] {
  if (!/ms-settings:|slui/i.test(text)) return [];
  const found: Found[] = [];
  for (const { 0: match, index } of text.matchAll(URI)) {
    const page = pageByUri(match.toLowerCase().replace(/-+$/, ''));
    if (page) found.push({ page, start: index, end: index + match.length });
  }
  const activation = pageByUri('ms-settings:activation');
  for (const { 0: match, index } of text.matchAll(ACTIVATION_COMMAND)) {
    if (activation) found.push({ page: activation, start: index, end: index + match.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with literals and addresses blanked out, of the same length. */
export function mask(text: string, literals: readonly Found[]): string {
  let masked = text.replace(ADDRESS, (address) => '!'.repeat(address.length));
  for (const { start, end } of literals) {
    masked = masked.slice(0, start) + '¤'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
