const PREFIX = 'aside:';

/** Key and value under which an unreadable value is kept. The time (milliseconds since 1970) keeps the keys apart. */
export function asideEntry(key: string, raw: unknown, at: number): Record<string, unknown> {
  return { [`${PREFIX}${key}:${at}`]: raw };
}

export function isAside(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The key under which the value had been stored, and when it was set aside. */
export function parseAside(key: string): { key: string; at: number } {
  const end = key.lastIndexOf(':');
  return { key: key.slice(PREFIX.length, end), at: Number(key.slice(end + 1)) };
}
