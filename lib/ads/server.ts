import { type Address, lookUpHost, splitAddress } from './address.ts';
import { describeAddress, networkAt } from './affiliate.ts';
import { AD_SERVERS } from './data/ad-servers.ts';

const BY_HOST = new Map(AD_SERVERS.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)));

/** Name of the ad system that serves a picture, frame or video from this address, or null. */
export function adServerOf(raw: string): string | null {
  const address = splitAddress(raw);
  return address && (lookUpHost(BY_HOST, address.host) ?? creativeOf(address));
}

/** Whether a link goes through an ad server. Its home page is where an author may link to. */
export function adClickOf(raw: string): string | null {
  const address = splitAddress(raw);
  if (!address || address.rest.length < 12) return null;
  return lookUpHost(BY_HOST, address.host) ?? null;
}

/** Networks serve their ads from the hosts of their links, or from hosts told by the address's shape. */
function creativeOf(address: Address): string | null {
  const network = networkAt(address);
  if (network) return network;
  const link = describeAddress(address);
  return link && !link.destination ? link.network : null;
}
