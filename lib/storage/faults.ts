import type { Decoded } from './format.ts';

/** Something stored that cannot be used here; it is kept as it is. */
export interface Fault {
  /** Storage key: of the value itself, or the one that it had before it was set aside. */
  key: string;
  kind: 'newer' | 'damaged' | 'aside';
  /** What does not fit, in English, for a report. */
  reason: string;
  /** When it was set aside, milliseconds since 1970; null where it is still under its own key. */
  at: number | null;
}

export function faultOf(key: string, decoded: Decoded<unknown>): Fault | null {
  switch (decoded.kind) {
    case 'newer':
      return { key, kind: 'newer', reason: `version ${decoded.version}`, at: null };
    case 'damaged':
      return { key, kind: 'damaged', reason: decoded.reason, at: null };
    default:
      return null;
  }
}
