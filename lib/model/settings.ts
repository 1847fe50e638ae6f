/** One page of Windows Settings. */
export interface SettingsPage {
  /** `ms-settings:` and a name; no query, no fragment. */
  uri: string;
  /** Current English name. */
  name: string;
  /** English name of the area it belongs to. */
  category: string;
  /** Click path without "Settings"; `[]` is the start page of Settings; `null` where unknown or absent in that version. */
  windows10: readonly string[] | null;
  windows11: readonly string[] | null;
  /** Other English names. */
  aliases: readonly string[];
  /** A condition ("needs a battery") or remark ("removed in Windows 11"), in English. */
  availability: string | null;
  /** Names by language ("de", "pt-BR"); the first of each is the preferred one. */
  names: Readonly<Record<string, readonly string[]>>;
  /** Search words that are not names: "RAM", "Caps Lock". */
  keywords: readonly string[];
  /** Click paths in other releases of the same Windows version. */
  otherPaths: readonly { windows: WindowsVersion; path: readonly string[] }[];
  /** URI to prefer where another page of the catalogue has the same click path; else null. */
  sameAs: string | null;
  /** The first Windows version, in its current release, that no longer has the page; else null. */
  removedFrom: WindowsVersion | null;
}

export type WindowsVersion = 10 | 11;
