import { browser } from 'wxt/browser';
import { isAside, parseAside } from './aside.ts';
import { cleanStrings } from './clean.ts';
import type { Decoded } from './format.ts';

/** Something stored that cannot be used here. It is kept as it is. */
export interface Fault {
  /** Storage key of the value, or the one that it had before it was set aside. */
  key: string;
  kind: 'newer' | 'damaged' | 'aside';
  /** What does not fit, in English, for a report. */
  reason: string;
  /** When it was set aside, milliseconds since 1970; null where it is still under its own key. */
  at: number | null;
}

/** Decodes one kind of stored value; null for the keys of others. */
export type Decoder = (key: string, raw: unknown) => Decoded<unknown> | null;

/** What of all that is stored cannot be read by any of these. */
export async function findFaults(decoders: readonly Decoder[]): Promise<Fault[]> {
  const entries = Object.entries(await browser.storage.local.get(null));
  return entries.flatMap(([key, raw]) => {
    if (isAside(key)) return [{ ...parseAside(key), kind: 'aside' as const, reason: '' }];
    return decoders.flatMap((decode) => faultOf(key, decode(key, raw)) ?? []);
  });
}

/** What cannot be read, as the text of a JSON file: for a report, or to be mended by hand. Product keys are masked. */
export async function exportFaults(decoders: readonly Decoder[]): Promise<string> {
  const stored = await browser.storage.local.get(null);
  const wrong = new Set((await findFaults(decoders)).map(({ key }) => key));
  const kept = Object.entries(stored).filter(([key]) => isAside(key) || wrong.has(key));
  return `${JSON.stringify(cleanStrings(Object.fromEntries(kept)).value, null, 2)}\n`;
}

function faultOf(key: string, decoded: Decoded<unknown> | null): Fault | null {
  switch (decoded?.kind) {
    case 'newer':
      return { key, kind: 'newer', reason: `version ${decoded.version}`, at: null };
    case 'damaged':
      return { key, kind: 'damaged', reason: decoded.reason, at: null };
    default:
      return null;
  }
}
