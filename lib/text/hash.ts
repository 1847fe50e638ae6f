/** Short, stable, non-cryptographic hash (FNV-1a, 32 bits) as base 36 text. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
