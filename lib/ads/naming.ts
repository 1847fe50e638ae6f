import { AD_SLOTS } from './data/ad-slots.ts';

/** What an element's class and id say of it. */
export type Naming = { kind: 'slot'; name: string } | { kind: 'ad-like'; name: string } | null;

const TOKENS = new Map(
  AD_SLOTS.flatMap(({ name, tokens }) => (tokens ?? []).map((token) => [token, name] as const)),
);
const PREFIXES = AD_SLOTS.flatMap(({ name, prefixes }) =>
  (prefixes ?? []).map((prefix) => ({ name, prefix })),
);
const ANY_PREFIX = new RegExp(`^(?:${PREFIXES.map(({ prefix }) => prefix).join('|')})`);

/** Words that sites name the places of their ads with, in the languages that differ from English. */
const AD_WORD =
  /^(?:ads?|adv|adverts?|advertisements?|advertising|advertorial|adsense|adslots?|adunit|adbox|adspace|adspot|adzone|adbanner|adcontainer|adwrap(?:per)?|adholder|adplaceholder|adframe|adarea|sponsored|publicidade?|publicite|werbung|anzeigen?|reklam[ae]?|pubblicita)\d*$/;
const NEGATED =
  /^(?:no|non|not|has|have|hide|with|without|free|block|blocker|enabled|disabled|loaded|hoc|remove)$/;

const MEMORY = new Map<string, Naming>();
const MEMORY_LIMIT = 5000;

/** Judges a class or id attribute; answers for the same text are remembered. */
export function naming(attribute: string): Naming {
  const known = MEMORY.get(attribute);
  if (known !== undefined) return known;
  if (MEMORY.size >= MEMORY_LIMIT) MEMORY.clear();
  const answer = judge(attribute.slice(0, 1000));
  MEMORY.set(attribute, answer);
  return answer;
}

function judge(attribute: string): Naming {
  let adLike: Naming = null;
  for (const token of attribute.split(/\s+/)) {
    const slot = TOKENS.get(token) ?? (ANY_PREFIX.test(token) ? prefixOf(token) : undefined);
    if (slot) return { kind: 'slot', name: slot };
    if (!adLike && isAdWord(token)) adLike = { kind: 'ad-like', name: token };
  }
  return adLike;
}

function prefixOf(token: string): string | undefined {
  return PREFIXES.find(({ prefix }) => token.startsWith(prefix))?.name;
}

function isAdWord(token: string): boolean {
  if (!/ad|publi|pubbl|werbung|anzeige|reklam|sponsored/i.test(token)) return false;
  const words = token
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some((word) => AD_WORD.test(word)) && !words.some((word) => NEGATED.test(word));
}
