import {
  compile,
  findAll,
  hasAny,
  type Matcher,
  matcher,
  matches,
  narrow,
  scriptsOf,
} from '../../gate/match.ts';
import { plain } from '../../gate/text.ts';
import { ANYWHERE, BESIDE_WINDOWS, UNMISTAKABLE, WINDOWS } from '../../gate/vocabulary.ts';
import { ARROWS } from '../../text/arrows.ts';
import { beginsInMenu } from '../../text/menu-path.ts';
import {
  ADJUNCT,
  DIGITAL,
  FEATURES,
  FINAL_INFINITIVE,
  GUARDS,
  OBJECT_ENDING,
  OTHER_PRODUCTS,
  PLACE,
  PLACE_ENDING,
  SETTINGS_PATH,
  SUBSCRIPTION,
} from './words.ts';

/** What a text says about the activation or licence of Windows itself. */
export interface Subject {
  /** Unmistakable ways in which it speaks of it. */
  firm: ReadonlySet<FirmKind>;
  /** Whether it names activation or a product key at all. */
  soft: boolean;
  /** Whether it names a licence at all. */
  licence: boolean;
  /** Whether it names Windows itself. */
  windows: boolean;
  /** Whether it names something else that is activated: Office, a subscription. */
  other: boolean;
  /** Whether it names Windows only as part of other names: "Windows Hello". */
  feature: boolean;
}

export type FirmKind = 'activation' | 'digital licence' | 'key' | 'licence' | 'path' | 'tool';

/** The words that are looked for. */
export interface Lexicon {
  windows: Matcher;
  activation: Matcher;
  keys: Matcher;
  /** Keys and codes that other software has as well. */
  licenceKeys: Matcher;
  licences: Matcher;
  tools: Matcher;
  paths: Matcher;
  subscriptions: Matcher;
}

const ALL_WORDS: Lexicon = {
  windows: matcher([WINDOWS], 'g'),
  activation: matcher([ANYWHERE.activation, BESIDE_WINDOWS.verification], 'g'),
  keys: matcher([ANYWHERE.keys, BESIDE_WINDOWS.windowsKey], 'g'),
  licenceKeys: matcher([BESIDE_WINDOWS.licenceKeys], 'g'),
  licences: matcher([BESIDE_WINDOWS.licences, BESIDE_WINDOWS.genuine], 'g'),
  tools: matcher([UNMISTAKABLE]),
  paths: matcher([SETTINGS_PATH]),
  subscriptions: matcher([SUBSCRIPTION]),
};
const products = (names: string) => compile(`(?:^|[^a-z])(?:${names})`);
const otherProducts = products(OTHER_PRODUCTS);
const guards = products(GUARDS);
const features = compile(`^[\\s-]{1,2}(?:${FEATURES})`);
/** One on the keyboard, or one that was bought. */
const windowsKey = /^[\s-]{1,2}key\b/i;
const place = compile(PLACE);
const placeEnding = compile(PLACE_ENDING);
const digital = compile(DIGITAL);
const adjunct = compile(ADJUNCT);
const finalInfinitive = compile(FINAL_INFINITIVE);
const objectEnding = compile(OBJECT_ENDING);

const EDITION =
  /^(?:[\s-]{0,2}(?:10|11|8(?:\.1)?|7|vista|xp|(?:server)?\s?20[012]\d|server|r2|home|pro(?:fess?ional\w*)?|enterprise|education|ltsc)(?![a-z\d]))+/i;
const SENTENCE_END = /[.!?;:。！？；：|]\s|[。！？；：|]/;
const CLAUSE_END = /[.!?;:,。！？；：，、|(–—]/;
/**
 * The last two arrows of a path, and at most two words between them and the end. Where Settings has no names in the
 * page's language, that is all there is to go by; a single arrow may be one of any program's menus.
 */
const PATH_END = new RegExp(
  `[${ARROWS}][^${ARROWS}.!?\\n]{1,40}[${ARROWS}]\\s{0,2}[^\\s\\p{L}]{0,2}(?:[\\p{L}\\p{M}&]{1,16}[\\s-]?){0,2}$`,
  'u',
);

/** Greatest gaps, in characters, between Windows and the word that belongs to it. */
const BESIDE = 14;
const NEAR = 60;

interface Spot {
  start: number;
  end: number;
}

/** Whether the page names Windows anywhere: menus of cameras and office programs have pages called Activation, too. */
export function namesWindows({ windows }: Lexicon): boolean {
  return hasAny(windows);
}

/** Whether Windows is meant beyond doubt; its tools alone are named for other programs, too. */
export function isAboutWindows({ firm, other }: Subject): boolean {
  return [...firm].some((kind) => kind !== 'tool' || !other);
}

/** Whether something else is meant: another product, or a part of Windows with a name of its own. */
export function isAboutOther(subject: Subject): boolean {
  return (subject.other || subject.feature) && !isAboutWindows(subject);
}

export function isOnlyLicence(firm: ReadonlySet<FirmKind>): boolean {
  return firm.size === 1 && firm.has('licence');
}

export const NO_SUBJECT: Subject = {
  firm: new Set(),
  soft: false,
  licence: false,
  windows: false,
  other: false,
  feature: false,
};

/** The words that a page uses at all: reading its passages with these alone is several times faster. */
export function lexiconOf(page: string): Lexicon {
  const text = plain(page);
  return {
    windows: narrow(ALL_WORDS.windows, text),
    activation: narrow(ALL_WORDS.activation, text),
    keys: narrow(ALL_WORDS.keys, text),
    licenceKeys: narrow(ALL_WORDS.licenceKeys, text),
    licences: narrow(ALL_WORDS.licences, text),
    tools: narrow(ALL_WORDS.tools, text),
    paths: narrow(ALL_WORDS.paths, text),
    subscriptions: narrow(ALL_WORDS.subscriptions, text),
  };
}

export function readSubject(given: string, lexicon: Lexicon): Subject {
  const text = plain(given);
  const scripts = scriptsOf(text);
  const named = findAll(lexicon.windows, text, scripts).map((spot) => extend(text, spot));
  const windows = named.filter(({ end }) => !features.test(text.slice(end, end + 20)));
  const ofKey = ({ end }: Spot) => windowsKey.test(text.slice(end, end + 6));
  const feature = named.length > 0 && windows.length === 0 && !named.some(ofKey);
  const spotsOf = (words: Matcher) => findAll(words, text, scripts).map((spot) => finishWord(text, spot));
  const activation = spotsOf(lexicon.activation);
  const productKeys = spotsOf(lexicon.keys);
  const licenceKeys = spotsOf(lexicon.licenceKeys);
  const keys = [...productKeys, ...licenceKeys];
  const licences = spotsOf(lexicon.licences);
  const tool = matches(lexicon.tools, text, scripts);
  if (!tool && activation.length + keys.length + licences.length === 0) {
    return { ...NO_SUBJECT, windows: windows.length > 0, feature };
  }
  const other = otherProducts.test(text) || matches(lexicon.subscriptions, text, scripts);
  const free = windows.filter((spot) => !isPlace(text, spot));
  const firm = new Set<FirmKind>();
  if (tool) firm.add('tool');
  if (anyPair(text, activation, free, BESIDE) || anyObject(text, free, activation)) firm.add('activation');
  if (anyPair(text, productKeys, other ? free : windows, other ? BESIDE : NEAR)) firm.add('key');
  // "Licence key" says less than "product key": where Windows is only the place, it is something else's.
  if (anyPair(text, licenceKeys, free, other ? BESIDE : NEAR)) firm.add('key');
  if (anyPair(text, licences, free, BESIDE)) firm.add('licence');
  if (
    !other &&
    licences.some(({ start, end }) => digital.test(text.slice(Math.max(0, start - 24), end + 24)))
  ) {
    firm.add('digital licence');
  }
  const followsArrows = ({ start }: Spot) => {
    const before = text.slice(Math.max(0, start - 80), start);
    return PATH_END.test(before) && !beginsInMenu(before);
  };
  if (!other && namesWindows(lexicon) && activation.some(followsArrows)) firm.add('path');
  if (!other && matches(lexicon.paths, text, scripts)) firm.add('path');
  return {
    firm,
    soft: activation.length + keys.length > 0,
    licence: licences.length > 0,
    windows: windows.length > 0,
    other,
    feature,
  };
}

/** "Switch off your antivirus": a step of many doubtful guides, which makes them none about antivirus programs. */
export function mentionsGuard(text: string, lexicon: Lexicon): boolean {
  if (!guards.test(text)) return false;
  const { soft, licence } = readSubject(text, lexicon);
  return !soft && !licence;
}

function extend(text: string, { start, end }: Spot): Spot {
  const edition = EDITION.exec(text.slice(end, end + 40));
  return { start, end: end + (edition?.[0].length ?? 0) };
}

const REST_OF_WORD = /^[\p{L}\p{M}]{1,14}/u;
const SPACELESS = /[\u0e00-\u0eff\u3040-\u9fff]/;

function finishWord(text: string, { start, end }: Spot): Spot {
  if (SPACELESS.test(text.slice(start, end))) return { start, end };
  const rest = REST_OF_WORD.exec(text.slice(end, end + 16));
  return { start, end: end + (rest?.[0].length ?? 0) };
}

/** Whether Windows is where something happens, not what it happens to: "in Windows 10". */
function isPlace(text: string, { start, end }: Spot): boolean {
  return (
    place.test(text.slice(Math.max(0, start - 20), start)) || placeEnding.test(text.slice(end, end + 24))
  );
}

/** In the measure of alphabets: one letter of Chinese, Japanese or Korean says as much as three. */
export function widthOf(gap: string): number {
  return gap.length + 2 * (gap.match(/[\u3040-\ud7ff]/g)?.length ?? 0);
}

/** Whether one of some words is the object of one of the verbs, which stands at the end of the clause. */
function anyObject(text: string, some: readonly Spot[], verbs: readonly Spot[]): boolean {
  return some.some(({ end }) =>
    verbs.some(({ start }) => {
      const gap = text.slice(end, Math.max(end, start));
      if (gap === '' || widthOf(gap) > NEAR || CLAUSE_END.test(gap)) return false;
      return objectEnding.test(gap) || (adjunct.test(gap) && finalInfinitive.test(text.slice(start)));
    }),
  );
}

function anyPair(text: string, some: readonly Spot[], others: readonly Spot[], most: number): boolean {
  return some.some((one) =>
    others.some((other) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      const gap = text.slice(first.end, second.start);
      return widthOf(gap) <= most && (gap.length === 0 || !SENTENCE_END.test(gap));
    }),
  );
}
