import type { MessageKey } from '../shared/i18n.ts';

/** Keys that work while the focus is in a step; kept beside `keys.ts`, which acts on them. */
export const STEP_KEYS: readonly (readonly [string, MessageKey])[] = [
  ['J / ↓', 'keyNext'],
  ['K / ↑', 'keyPrevious'],
  ['X', 'keyTick'],
  ['O', 'keyOpen'],
  ['C', 'keyCopy'],
  ['S', 'keySave'],
  ['?', 'keyHelp'],
];
