import type { Span } from '../../model/analysis.ts';
import type { PageContext } from '../context.ts';
import { findAll } from '../match/all.ts';
import { type HostKind, kindOfHost, sameOwner } from './hosts.ts';

const HOST = '(\\[[0-9a-f:]{2,45}\\](?::\\d{1,5})?|[a-z0-9_][a-z0-9_.-]{0,252}(?::\\d{1,5})?)';

/** Where a KMS host is set: slmgr, ospp, a batch variable, the registry, WMI. The last group is the host. */
const SETTINGS: readonly RegExp[] = [
  new RegExp(`[-/]\\s?(?:skms|sethst)[\\s:="']{1,4}${HOST}`, 'gi'),
  new RegExp(`\\bset\\s{1,4}"?[a-z_]{0,20}kms[a-z0-9_]{0,20}\\s{0,2}=\\s{0,2}${HOST}`, 'gi'),
  new RegExp(
    `KeyManagementService(?:Name|Machine)\\b[^\\n]{0,60}?(?:/d\\s{1,4}|[=,(]\\s{0,3}|\\s)["']?${HOST}["']?`,
    'gi',
  ),
];
const NAME = /\b[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4}\b/gi;

/** KMS hosts of the given kind that a text sets; hosts known as public count wherever they are named. */
export function findKmsHosts(text: string, kind: HostKind, page: PageContext): Span[] {
  if (!/kms|sethst|KeyManagement/i.test(text)) return [];
  const set = SETTINGS.flatMap((setting) => [...text.matchAll(setting)].flatMap(hostOf));
  const found = set.filter(({ host }) => kindOfHost(host) === kind && !isPageOwn(host, kind, page));
  if (found.length > 0 || kind !== 'public') return found;
  return namedHosts(text);
}

function hostOf(match: RegExpMatchArray): (Span & { host: string })[] {
  const host = match.at(-1);
  if (!host || match.index === undefined) return [];
  return [{ host, start: match.index, end: match.index + match[0].length }];
}

/** The KMS host of the university, company or provider whose page it is. */
function isPageOwn(host: string, kind: HostKind, page: PageContext): boolean {
  return kind === 'unknown' && sameOwner(page.host, host);
}

/** In lists ("try one of these KMS servers: …"), only names that start like a KMS host, to keep other sites out of it. */
function namedHosts(text: string): Span[] {
  return findAll(text, NAME).filter(({ found }) => /^kms/i.test(found) && kindOfHost(found) === 'public');
}
