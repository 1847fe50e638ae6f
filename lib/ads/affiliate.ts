import { type Address, embeddedAddress, lookUpHost, splitAddress } from './address.ts';
import { AFFILIATE_NETWORKS } from './data/affiliate-networks.ts';
import { AFFILIATE_REGIONAL } from './data/affiliate-regional.ts';
import { ANY_HOST } from './data/any-host.ts';
import { CHECKOUT_SHOPS } from './data/checkout-shops.ts';
import { RETAIL_LINKS } from './data/retail-links.ts';
import type { AffiliateRule } from './data/types.ts';

/** What an address gives away about itself. */
export interface AffiliateLink {
  network: string;
  /** Where it was told: the link's own, or that of the address in a redirect. */
  host: string;
  /** In plain English: "AFFILIATE parameter", "/c/ path", or the host. */
  sign: string;
  /** Whether it leads to a page that the author chose, rather than being an advertisement of the network's. */
  destination: boolean;
}

const BY_HOST = indexByHost([
  ...AFFILIATE_NETWORKS,
  ...AFFILIATE_REGIONAL,
  ...CHECKOUT_SHOPS,
  ...RETAIL_LINKS,
]);
const BY_SHAPE = ANY_HOST.filter((rule) => !rule.parameters);
// Rules that look at the path too know better than those that look at a parameter alone.
const WITH_PARAMETERS = ANY_HOST.filter((rule) => rule.parameters);
const BY_PARAMETER = [
  ...WITH_PARAMETERS.filter(({ path }) => path),
  ...WITH_PARAMETERS.filter(({ path }) => !path),
];
const PARAMETERS = new RegExp(
  `[?&;](?:${BY_PARAMETER.flatMap((rule) => rule.parameters ?? []).join('|')})=[^&#]`,
);

/** What affiliate link an address is, or null. Takes the attribute as it stands in the markup. */
export function describeAffiliate(raw: string): AffiliateLink | null {
  const address = splitAddress(raw);
  return address && (describeAddress(address) ?? describeEmbedded(address));
}

export function describeAddress(address: Address): AffiliateLink | null {
  const known = lookUpHost(BY_HOST, address.host);
  return (
    (known && firstOf(known, address)) ??
    firstOf(BY_SHAPE, address) ??
    (PARAMETERS.test(address.rest) ? firstOf(BY_PARAMETER, address) : null)
  );
}

/** The network whose hosts an address belongs to: it serves the pictures and frames of its ads from there. */
export function networkAt(address: Address): string | null {
  const known = lookUpHost(BY_HOST, address.host);
  return (known && firstOf(known, address)?.network) ?? null;
}

function firstOf(rules: readonly AffiliateRule[], address: Address): AffiliateLink | null {
  for (const rule of rules) {
    const link = apply(rule, address);
    if (link) return link;
  }
  return null;
}

/** A redirect through a host that says nothing itself. */
function describeEmbedded({ rest }: Address): AffiliateLink | null {
  if (!/[=/]https?(?::|%3A)/i.test(rest)) return null;
  const inner = embeddedAddress(rest);
  return inner && describeAddress(inner);
}

function apply(rule: AffiliateRule, { host, rest }: Address): AffiliateLink | null {
  if (rule.path && !rule.path.test(rest)) return null;
  const parameter = rule.parameters?.find((name) => hasParameter(rest, name));
  if (rule.parameters && !parameter) return null;
  const sign = parameter ? `${parameter} parameter` : rule.hosts.length > 0 ? host : pathSign(rest);
  return { network: rule.name, host, sign, destination: leadsOn(rule, rest) };
}

function pathSign(rest: string): string {
  const first = /^\/[\w-]+/.exec(rest)?.[0];
  return first ? `${first}/ path` : 'address';
}

function hasParameter(rest: string, name: string): boolean {
  for (let at = rest.indexOf(`${name}=`); at > 0; at = rest.indexOf(`${name}=`, at + 1)) {
    const before = rest[at - 1];
    const value = rest[at + name.length + 1];
    if ((before === '?' || before === '&' || before === ';') && value && !'&#'.includes(value)) return true;
  }
  return false;
}

function leadsOn({ destination }: AffiliateRule, rest: string): boolean {
  return destination === 'always' || (destination !== 'never' && destination.test(rest));
}

function indexByHost(rules: readonly AffiliateRule[]): Map<string, AffiliateRule[]> {
  const table = new Map<string, AffiliateRule[]>();
  for (const rule of rules) {
    for (const host of rule.hosts) table.set(host, [...(table.get(host) ?? []), rule]);
  }
  return table;
}
