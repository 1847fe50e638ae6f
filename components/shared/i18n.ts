import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** Keys of the interface's messages, as the English file has them. */
export type MessageKey = keyof typeof messages;

/** The generated types know only the keys of the last `wxt prepare`; `MessageKey` is always up to date. */
function message(key: string, substitutions?: string[]): string {
  const i18n: { getMessage(key: string, substitutions?: string[]): string } = browser.i18n;
  return i18n.getMessage(key, substitutions);
}

/**
 * A message in the reader's language, `$1`…`$9` replaced. The browser itself falls back to English, the manifest's
 * default locale; a key that is in no file is shown as it is.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return message(key, substitutions.map(String)) || key;
}

/** The message of a key that is made from data ("risk_public_kms_host_title"), else the data's own English. */
export function tData(key: string, english: string): string {
  return message(key.replaceAll('-', '_')) || english;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * Tells the document its language, which is that of the messages shown, and its direction, which is that of the
 * reader's interface.
 */
export function setLanguage(root: HTMLElement): void {
  const [language = ''] = browser.i18n.getUILanguage().split('-');
  root.lang = t('languageCode');
  root.dir = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
