import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import { PACKED, substitute, unpack } from './packed-texts.ts';

/** Keys of the interface's messages, as the English file has them. */
export type MessageKey = keyof typeof messages;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

type Texts = ReadonlyMap<string, string>;

/** The language that the reader has chosen in place of the browser's, with its texts. */
let chosen: { language: string; texts: Texts } | null = null;
/** The texts in the browser's language that are packed into one message. */
let packed: Texts | null = null;

/**
 * A message in the reader's language, `$1`…`$9` replaced. The browser itself falls back to English, the manifest's
 * default locale; a key that is in no file is shown as it is.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return find(key, substitutions.map(String)) || key;
}

/** The message of a key that is made from data ("risk_public_kms_host_title"), else the data's own English. */
export function tData(key: string, english: string): string {
  return find(key.replaceAll('-', '_'), []) || english;
}

/** BCP 47 tag of the language that the reader wants: the chosen one, else the browser's. */
export function interfaceLanguage(): string {
  return chosen?.language ?? browser.i18n.getUILanguage();
}

/**
 * Uses a language other than the browser's from now on; an empty tag goes back to the browser's. One that the extension
 * does not have leaves everything as it is. To be called before anything is drawn.
 */
export async function chooseLanguage(language: string): Promise<void> {
  if (language === '') {
    chosen = null;
    return;
  }
  const address = new URL(browser.runtime.getURL('/'));
  address.pathname = `/_locales/${language.replace('-', '_')}/messages.json`;
  try {
    const response = await fetch(address);
    if (response.ok) chosen = { language, texts: textsOf(await response.json()) };
  } catch {
    // A file that the extension does not have: the browser's language stays.
  }
}

/**
 * Tells the document its language, which is that of the messages shown, and its direction, which is that of the
 * reader's interface.
 */
export function setLanguage(root: HTMLElement): void {
  const [language = ''] = interfaceLanguage().split('-');
  root.lang = t('languageCode');
  root.dir = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

function textsOf(messages: Record<string, { message: string }>): Texts {
  const plain = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
  return new Map([...plain, ...unpack(messages[PACKED]?.message ?? '')]);
}

function find(key: string, substitutions: string[]): string {
  // The generated types know only the keys of the last `wxt prepare`; `MessageKey` is always up to date.
  const i18n: { getMessage(key: string, substitutions?: string[]): string } = browser.i18n;
  packed ??= unpack(i18n.getMessage(PACKED));
  const own = (chosen?.texts ?? packed).get(key);
  return own === undefined ? i18n.getMessage(key, substitutions) : substitute(own, substitutions);
}
