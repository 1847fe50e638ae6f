import { maskProductKeys } from '../text/product-key.ts';

export interface Cleaned<T> {
  value: T;
  /** Something that looked like a product key was masked. */
  masked: boolean;
}

/** Plain JSON with product keys masked in every string, and without halves of characters, which storage would change. */
export function cleanStrings<T>(value: T): Cleaned<T> {
  let masked = false;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const text = maskProductKeys(part);
      masked ||= text !== part;
      return text.toWellFormed();
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return { value: walk(value) as T, masked };
}
