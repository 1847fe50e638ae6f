/** The host name by which choices are kept: lower case, without "www." and a final dot; null if it is none. */
export function siteOf(host: string): string | null {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  return isHost(name) ? name : null;
}

/** The same for a web address; null where it is not http(s). */
export function siteOfUrl(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? siteOf(parsed.hostname) : null;
}

function isHost(name: string): boolean {
  if (name === '' || name.length > 253 || /[\s/@?#\\]/.test(name)) return false;
  const host = URL.parse(`http://${name}/`)?.host;
  return host !== undefined && (host === name || /[^\p{ASCII}]/u.test(name));
}
