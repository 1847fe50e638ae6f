import type { Span } from '../../model/analysis.ts';
import { hash } from '../../text/hash.ts';
import { findProductKeys } from '../../text/product-key.ts';
import { CLIENT_KEYS } from '../data/client-keys.ts';
import { KEY_SHOPS } from '../data/key-shops.ts';
import { findAll } from '../match/all.ts';

const clientKeys = new Set(CLIENT_KEYS);
const shops = new Set(KEY_SHOPS);
const NAME = /[a-z0-9][a-z0-9-]{2,24}/g;

/** Keys that Microsoft publishes for KMS clients. */
export function findClientKeys(text: string): Span[] {
  return findProductKeys(text).filter(({ characters }) => clientKeys.has(hash(characters)));
}

/** All other product keys. */
export function findOtherKeys(text: string): Span[] {
  return findProductKeys(text).filter(({ characters }) => !clientKeys.has(hash(characters)));
}

/** Names of shops that sell keys of doubtful origin. */
export function findKeyShops(text: string): Span[] {
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const words = new Set(lower.match(NAME));
  // Texts repeat their words: each is hashed once, and few texts name a shop.
  const named = new Set([...words].filter((word) => shops.has(hash(word))));
  return named.size === 0 ? [] : findAll(lower, NAME).filter(({ found }) => named.has(found));
}
