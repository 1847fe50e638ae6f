/**
 * The name by which choices for a host are kept: as a browser writes it (lower case, IDN in Punycode), without port,
 * "www." and final dot. Null if it is no host.
 */
export function siteOf(host: string): string | null {
  const name = host.trim();
  if (/[\s/@?#\\*,%]/.test(name)) return null;
  const parsed = URL.parse(`http://${name}/`)
    ?.hostname.replace(/\.$/, '')
    .replace(/^www\.(?=.)/, '');
  if (!parsed || parsed.length > 253 || !hasLabels(parsed)) return null;
  return isShortened(name, parsed) ? null : parsed;
}

/** `URL` takes empty labels and endless ones, which no server can have. */
function hasLabels(name: string): boolean {
  return name.split('.').every(({ length }) => length > 0 && length <= 63);
}

/** "1.2" would be taken for the address 1.0.0.2. */
function isShortened(name: string, parsed: string): boolean {
  return /^[\d.]+$/.test(parsed) && name.split('.').filter(Boolean).length < 4;
}

/** The same for a web address; null where it is not http(s). */
export function siteOfUrl(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? siteOf(parsed.hostname) : null;
}

/** The names of hosts, sorted, each once; what is no host is left out. */
export function hostsOf(hosts: readonly string[]): string[] {
  return [...new Set(hosts.map(siteOf).filter((site) => site !== null))].sort();
}
