import { hash } from '../../text/hash.ts';
import {
  CHEAP_SUFFIXES,
  DYNAMIC_DNS_SUFFIXES,
  INTERNAL_LABELS,
  PLACEHOLDER_DOMAINS,
  PRIVATE_SUFFIXES,
} from '../data/host-kinds.ts';
import { PUBLIC_KMS_HOSTS } from '../data/public-kms-hosts.ts';

/**
 * Whose KMS host it is, as far as its name tells. "own": of a private network, or a placeholder. "loopback": the
 * reader's own computer. "public": open to strangers. "unknown": a name on the internet.
 */
export type HostKind = 'own' | 'loopback' | 'public' | 'unknown';

const NAME = /^(?=.{3,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_-]{1,63})+$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Parts of names that stand for what the reader is to fill in. */
const STAND_IN = /your|server-?name|host-?name|fqdn|my-?(?:company|domain|kms)/;
const TELLING =
  /^kms\d|kms.*(?:auto|pico|server|online)|activat|crack|keygen|guides?$|license-?free|free-?license/;

const known = new Set(PUBLIC_KMS_HOSTS);

/** @param host as written: with or without port, brackets or a full stop at the end. */
export function kindOfHost(host: string): HostKind {
  const name = bare(host);
  if (name === 'localhost' || name === '::1') return 'loopback';
  if (IPV4.test(name)) return kindOfAddress(name.split('.').map(Number));
  if (!NAME.test(name)) return 'own';
  const suffixes = suffixesOf(name);
  if (suffixes.some((suffix) => known.has(hash(suffix)))) return 'public';
  if (isOwn(name, suffixes)) return 'own';
  return isPublic(suffixes) ? 'public' : 'unknown';
}

/** Whether two hosts belong to one registrant, by the last labels of their names. */
export function sameOwner(one: string, other: string): boolean {
  return one !== '' && registrable(bare(one)) === registrable(bare(other));
}

function bare(host: string): string {
  const lower = host.toLowerCase();
  const unbracketed = lower.match(/^\[([0-9a-f:]+)\]/)?.[1];
  return unbracketed ?? lower.replace(/:\d{1,5}$/, '').replace(/\.+$/, '');
}

function isOwn(name: string, suffixes: readonly string[]): boolean {
  const labels = name.split('.');
  return (
    PRIVATE_SUFFIXES.includes(labels.at(-1) ?? '') ||
    STAND_IN.test(name) ||
    labels.slice(0, -2).some((label) => INTERNAL_LABELS.includes(label)) ||
    suffixes.some((suffix) => PLACEHOLDER_DOMAINS.includes(suffix))
  );
}

function isPublic(suffixes: readonly string[]): boolean {
  return (
    suffixes.some((suffix) => DYNAMIC_DNS_SUFFIXES.includes(suffix)) ||
    CHEAP_SUFFIXES.includes(suffixes.at(-1) ?? '') ||
    TELLING.test(registrable(suffixes[0] ?? '').split('.')[0] ?? '')
  );
}

function kindOfAddress([a = 0, b = 0, c = 0, d = 0]: number[]): HostKind {
  if ([a, b, c, d].some((part) => part > 255)) return 'own';
  if (a === 127 || a === 0) return 'loopback';
  const inside =
    a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254);
  // Carrier-grade NAT and the three networks of documentation (RFC 6598, RFC 5737).
  const reserved =
    (a === 100 && b >= 64 && b < 128) ||
    (a === 192 && b === 0 && c === 2) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113);
  return inside || reserved ? 'own' : 'public';
}

/** "a.b.c" → "a.b.c", "b.c", "c". */
function suffixesOf(name: string): string[] {
  const labels = name.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** The last two labels, or three below a short second level: "co.uk", "edu.au", "ac.jp". */
function registrable(name: string): string {
  const labels = name.split('.');
  const second = labels.at(-2) ?? '';
  const shared =
    (labels.at(-1)?.length ?? 0) === 2 && /^(?:ac|co|com|edu|gov|go|gob|net|or|org|ne)$/.test(second);
  return labels.slice(shared ? -3 : -2).join('.');
}
