/** An address split without parsing it: parsing every link of a page would cost more than finding the ads. */
export interface Address {
  /** Lower case, without user and port. */
  host: string;
  /** Everything after the host: "/path?query#hash". */
  rest: string;
}

const SCHEME = /^\s*(?:https?:)?\/\//i;
const SCRIPT = /^\s*javascript:/i;
const EMBEDDED = /https?(?::|%3A)(?:\/|%2F){2}[^'"\s)]+/i;
const LONGEST = 4000;

/** Splits an absolute or scheme-relative http address, also one that a script opens; null for every other. */
export function splitAddress(raw: string): Address | null {
  const text = raw.length > LONGEST ? raw.slice(0, LONGEST) : raw;
  const scheme = SCHEME.exec(text);
  if (scheme) return split(text.slice(scheme[0].length));
  return SCRIPT.test(text) ? embeddedAddress(text) : null;
}

/** The first http address inside a text, such as a click handler or another address; escapes are undone. */
export function embeddedAddress(text: string): Address | null {
  const found = EMBEDDED.exec(text.slice(0, LONGEST))?.[0];
  if (!found) return null;
  const address = /%3A/i.test(found.slice(0, 9)) ? unescaped(found) : found;
  return split(address.replace(/^https?:\/\//i, ''));
}

function split(text: string): Address | null {
  const end = text.search(/[/?#\\]/);
  const authority = end < 0 ? text : text.slice(0, end);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  if (!host.includes('.')) return null;
  return { host: host.toLowerCase(), rest: end < 0 ? '/' : text.slice(end) };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%3A/gi, ':').replace(/%2F/gi, '/');
  }
}

/** Looks the host up, then its parents: "a.b.example" finds what is kept for "b.example". */
export function lookUpHost<T>(table: ReadonlyMap<string, T>, host: string): T | undefined {
  for (let name = host; ; ) {
    const found = table.get(name);
    if (found !== undefined) return found;
    const dot = name.indexOf('.');
    if (dot < 0) return undefined;
    name = name.slice(dot + 1);
  }
}

const SECOND_LEVEL = /^(?:ac|co|com|edu|go|gov|ne|net|or|org)$/;

/** Whether two hosts look like one owner's: equal in their last two labels, three below "co.uk" and its like. */
export function sameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const shared =
    labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(shared ? -3 : -2).join('.');
}
