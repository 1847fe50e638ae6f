import { decodeList, isListKey } from '../checklist/stored.ts';
import { PREFERENCES_KEY, preferencesFormat } from '../preferences/schema.ts';
import { isProgressKey, progressFormat } from '../progress/schema.ts';
import { SITES_KEY, sitesFormat } from '../sites/schema.ts';
import type { Decoder } from '../storage/faults.ts';
import { decode } from '../storage/format.ts';

/** Of everything that is kept of the reader's. */
export const decoders: readonly Decoder[] = [
  (key, raw) => (isListKey(key) ? decodeList(key, raw) : null),
  (key, raw) => (isProgressKey(key) ? decode(progressFormat, raw) : null),
  (key, raw) => (key === SITES_KEY ? decode(sitesFormat, raw) : null),
  (key, raw) => (key === PREFERENCES_KEY ? decode(preferencesFormat, raw) : null),
];
