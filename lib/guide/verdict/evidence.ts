import { compile } from '../../gate/match.ts';
import { ARROWS } from '../../gate/vocabulary.ts';
import type { SettingsReference } from '../../model/analysis.ts';
import type { FoundProcedure } from '../../model/found.ts';
import { resolveSteps } from '../../settings/resolve.ts';
import { countCommands, countDeeds, deedsIn, isReport, type Orders, ordersOf, type Read } from './deeds.ts';
import { isOnSubject, speaksOfLittleElse, textsOf } from './lists.ts';
import { MOSTLY_LINKS, type Passage } from './passages.ts';
import {
  type FirmKind,
  isAboutOther,
  lexiconOf,
  NO_SUBJECT,
  namesWindows,
  readSubject,
  type Subject,
} from './subject.ts';
import { AUTOMATIC } from './words.ts';

/** What was counted on a page; the signals are made of it. */
export interface Evidence {
  title: Subject;
  /** Share of the main text that is about activating Windows, 0..1. */
  share: number;
  /** Passages that speak of it unmistakably. */
  firmPassages: number;
  /** Share of them among the passages that name activation or a product key at all, 0..1. */
  firmShare: number;
  kinds: ReadonlySet<FirmKind>;
  /** How often passages on the subject tell the reader to do something. */
  deeds: number;
  /** How often blocks of code run the tools of activation. */
  commands: number;
  /** Whether any passage names such a command. */
  namesCommand: boolean;
  /** Whether a list of steps speaks of it. */
  steps: boolean;
  /** Whether all lists of steps do. */
  onlySteps: boolean;
  /** Whether there is a list of steps at all. */
  anySteps: boolean;
  /** Share of the passages on activation and keys that are about something else's, 0..1. */
  otherShare: number;
  /** Share of the passages on the subject that say that it happens by itself, 0..1. */
  automaticShare: number;
}

const automatic = compile(AUTOMATIC);
const ACTIVATION_PAGE = 'ms-settings:activation';
const MOST_LINKED = 300;
const LONGEST_LINKED = 1_000;
const LEAST_STEPS = 2;
/** Of the passages that name activation, those that say that of Windows, where the title names another. */
const FIRM_SHARE = 0.4;
/** What is typed before a step. */
const NUMBER = /^[\d\s.)(:-]+/;
/** Letters of what is named besides the page itself where its path is told. */
const LEAST_PATH = 3;
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7af]/;
const NAME_SIGN = /[,，、・/|"“”「」『』[\]‘’'()（）]/;
const PATH_SIGN = new RegExp(`[${ARROWS}▸]`);
/** Passages on the subject. */
const LITTLE_ELSE = 2;

/** What a page's words say, read once however often they are weighed. */
export interface Reading {
  /** BCP 47, or empty. */
  language: string;
  title: Subject;
  body: readonly { passage: Passage; subject: Subject }[];
  /** Lists of steps, and those of them that speak of the subject. */
  lists: number;
  listsOnSubject: number;
  /** Steps of the longest of those. */
  stepsOnSubject: number;
  /** The words of the steps of lists that speak of little else. */
  steps: string;
  /** Whether the page names Windows anywhere. */
  windows: boolean;
}

export function readWords(
  titles: readonly string[],
  passages: readonly Passage[],
  procedures: readonly FoundProcedure[],
  language: string,
): Reading {
  const lexicon = lexiconOf(pageText(titles, passages, procedures));
  const body = passages.filter(({ kind, linked }) => kind !== 'title' && linked < MOSTLY_LINKS);
  const lists = procedures.filter(({ steps }) => steps.length >= LEAST_STEPS);
  const title = merge(titles.map((text) => readSubject(text, lexicon)));
  const read = body.map((passage) => ({ passage, subject: readSubject(passage.text, lexicon) }));
  const elsewhere = isAboutOther(title) || activatesElse(title, read);
  const onSubject = lists.filter((one) => isOnSubject(one, { titles, elsewhere, lexicon }));
  return {
    language,
    title,
    body: read,
    lists: lists.length,
    listsOnSubject: onSubject.length,
    stepsOnSubject: Math.max(0, ...onSubject.map(({ steps }) => steps.length)),
    steps: onSubject
      .filter((one) => speaksOfLittleElse(one, lexicon))
      .flatMap(({ steps }) => steps.flatMap(textsOf))
      .join('\n'),
    windows: namesWindows(lexicon),
  };
}

/**
 * The same reading, with the passages marked that lead to the Activation page of Settings, by whatever name and path.
 * Where Windows is never named, "System > Activation" may be the menu of anything.
 */
export function markPaths(reading: Reading): Reading {
  const { language } = reading;
  if (!reading.windows) return reading;
  const texts = reading.body
    .slice(0, MOST_LINKED)
    .map(({ passage }) => passage.text.slice(0, LONGEST_LINKED));
  const references = resolveSteps(texts, language ? { language } : {});
  const orders = ordersOf(language);
  const leads = references.map((found, index) => {
    const page = found.find(({ uri }) => uri === ACTIVATION_PAGE);
    return page !== undefined && isDirection(page, texts[index] ?? '', orders);
  });
  const body = reading.body.map(({ passage, subject }, index) => ({
    passage,
    subject: leads[index] && !subject.other ? withPath(subject) : subject,
  }));
  return { ...reading, body };
}

export function gatherEvidence(reading: Reading): Evidence {
  const { language, title, lists, listsOnSubject, stepsOnSubject } = reading;
  const read = tellTopical(reading, title.firm.size > 0);
  const firm = read.filter(({ subject }) => subject.firm.size > 0);
  const topical = read.filter((one) => one.topical);
  const naming = read.filter(({ subject }) => subject.soft || subject.firm.size > 0);
  const supported = firm.length > 0 || title.firm.size > 0;
  const orders = ordersOf(language);
  const told = firm.filter(({ passage }) => !isReport(passage, orders));
  return {
    title,
    share: length(topical) / Math.max(1, length(read)),
    firmPassages: firm.length,
    firmShare: firm.length / Math.max(1, naming.length),
    kinds: new Set([...title.firm, ...told.flatMap(({ subject }) => [...subject.firm])]),
    deeds: Math.max(countDeeds(read, orders), supported ? stepsOnSubject : 0),
    commands: read
      .filter(isCommand)
      .reduce((sum, { passage }) => sum + Math.max(1, countCommands(passage)), 0),
    namesCommand: read.some(({ passage }) => countCommands(passage) > 0),
    steps: supported && listsOnSubject > 0,
    onlySteps: supported && listsOnSubject > 0 && listsOnSubject === lists,
    anySteps: lists > 0,
    otherShare: share(naming, ({ subject }) => subject.other && subject.firm.size === 0),
    automaticShare: share(
      naming.filter((one) => one.topical),
      ({ passage }) => automatic.test(passage.text),
    ),
  };
}

/**
 * Whether paths to the Activation page could only speak further for a guide: each makes its passage one on the subject,
 * which counts against a page only where such passages are all there is, and say that it happens by itself.
 */
export function pathsOnlyAdd(evidence: Evidence): boolean {
  const { title, steps } = evidence;
  return steps || (title.firm.size > 0 && !(title.firm.has('activation') && saysLittleElse(evidence)));
}

/** Whether hardly more is said than that it happens by itself. */
export function saysLittleElse({ firmPassages, automaticShare }: Evidence): boolean {
  return firmPassages * (1 - automaticShare) <= LITTLE_ELSE;
}

function pageText(
  titles: readonly string[],
  passages: readonly Passage[],
  procedures: readonly FoundProcedure[],
): string {
  const steps = procedures.flatMap(({ heading, steps }) => [heading, ...steps.flatMap(textsOf)]);
  return [...titles, ...passages.map(({ text }) => text), ...steps].join('\n');
}

/** A passage is on the subject if it says so, if the heading above it does, or if it is one of the steps. */
function tellTopical({ body, steps }: Reading, titled: boolean): Read[] {
  const supported = titled || body.some(({ subject }) => subject.firm.size > 0);
  let underHeading = false;
  return body.map(({ passage, subject }) => {
    const { firm, soft, other } = subject;
    const says = firm.size > 0 || (supported && soft && !other);
    if (passage.kind === 'heading') underHeading = firm.size > 0;
    const isStep = () => supported && steps.includes(passage.text.replace(NUMBER, ''));
    return { passage, subject, topical: says || (underHeading && !other) || isStep() };
  });
}

function isCommand({ passage: { kind }, subject }: Read): boolean {
  return kind === 'code' && subject.firm.has('tool');
}

/**
 * In many languages the page's name is the word for activation: only a path or an order leads there. Where words are
 * written without spaces or with endings, any sentence may hold two names or an order, so that signs must tell.
 */
function isDirection({ name, text }: SettingsReference, passage: string, orders: Orders): boolean {
  if (PATH_SIGN.test(passage)) return true;
  if (EAST_ASIAN.test(text)) return NAME_SIGN.test(text);
  return text.length > name.length + LEAST_PATH || deedsIn({ text: passage }, orders) > 0;
}

function withPath(subject: Subject): Subject {
  return { ...subject, firm: new Set([...subject.firm, 'path']) };
}

/** "Activate dark mode": most that the page says of activation is about what its title names. */
function activatesElse({ soft, firm, licence, windows }: Subject, read: Reading['body']): boolean {
  if (!soft || firm.size > 0 || (licence && windows)) return false;
  const naming = read.filter(({ subject }) => subject.soft || subject.firm.size > 0);
  return share(naming, ({ subject }) => subject.firm.size > 0) < FIRM_SHARE;
}

function merge(subjects: readonly Subject[]): Subject {
  return subjects.reduce(
    (all, one) => ({
      firm: new Set([...all.firm, ...one.firm]),
      soft: all.soft || one.soft,
      licence: all.licence || one.licence,
      windows: all.windows || one.windows,
      other: all.other || one.other,
      feature: all.feature || one.feature,
    }),
    NO_SUBJECT,
  );
}

function length(read: readonly Read[]): number {
  return read.reduce((sum, { passage }) => sum + passage.text.length, 0);
}

function share<One>(read: readonly One[], is: (one: One) => boolean): number {
  return read.length === 0 ? 0 : read.filter(is).length / read.length;
}
