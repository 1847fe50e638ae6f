import { compile, matcher, matches, scriptsOf } from '../../gate/match.ts';
import type { FoundProcedure, FoundStep } from '../../model/found.ts';
import type { Passage } from './passages.ts';
import { type FirmKind, NO_SUBJECT, readSubject, type Subject } from './subject.ts';
import { AUTOMATIC, DEEDS } from './words.ts';

/** What was counted on a page; the signals are made of it. */
export interface Evidence {
  title: Subject;
  /** Share of the main text that is about activating Windows, 0..1. */
  share: number;
  /** Passages that speak of it unmistakably. */
  firmPassages: number;
  kinds: ReadonlySet<FirmKind>;
  /** Passages on the subject that tell the reader to do something. */
  deeds: number;
  /** Whether a list of steps is about it. */
  steps: boolean;
  /** Share of the passages on activation and keys that are about something else's, 0..1. */
  otherShare: number;
  /** Share of the passages on the subject that say that it happens by itself, 0..1. */
  automaticShare: number;
}

interface Read {
  passage: Passage;
  subject: Subject;
  topical: boolean;
}

const deedWords = matcher([DEEDS]);
const automatic = compile(AUTOMATIC);
/** A passage that is mostly links away speaks of other pages. */
const MOSTLY_LINKS = 0.6;
/** Passages after one on the subject that may still belong to it. */
const REACH = 2;
const ENOUGH_DEEDS = 6;

export function gatherEvidence(
  titles: readonly string[],
  passages: readonly Passage[],
  procedures: readonly FoundProcedure[],
): Evidence {
  const read = readAll(passages.filter(({ linked }) => linked < MOSTLY_LINKS));
  const firm = read.filter(({ subject }) => subject.firm.size > 0);
  const topical = read.filter((one) => one.topical);
  const naming = read.filter(({ subject }) => subject.soft || subject.firm.size > 0);
  return {
    title: merge(titles.map(readSubject)),
    share: length(topical) / Math.max(1, length(read)),
    firmPassages: firm.length,
    kinds: new Set(firm.flatMap(({ subject }) => [...subject.firm])),
    deeds: countDeeds(read),
    steps: firm.length > 0 && procedures.some(isOnSubject),
    otherShare: share(naming, ({ subject }) => subject.other && subject.firm.size === 0),
    automaticShare: share(firm, ({ passage }) => automatic.test(passage.text)),
  };
}

/** A passage is on the subject if it says so, or if the heading above it does. */
function readAll(passages: readonly Passage[]): Read[] {
  const read = passages.map((passage) => ({ passage, subject: readSubject(passage.text), topical: false }));
  const supported = read.some(({ subject }) => subject.firm.size > 0);
  let underHeading = false;
  for (const one of read) {
    const { firm, soft, other } = one.subject;
    const says = firm.size > 0 || (supported && soft && !other);
    if (one.passage.kind === 'heading') underHeading = firm.size > 0;
    one.topical = says || (underHeading && !other);
  }
  return read;
}

function countDeeds(read: readonly Read[]): number {
  let reach = 0;
  let count = 0;
  for (const { passage, topical } of read) {
    reach = topical ? REACH : reach - 1;
    if (reach < 0 || count >= ENOUGH_DEEDS || passage.kind === 'heading') continue;
    if (matches(deedWords, passage.text, scriptsOf(passage.text))) count += 1;
  }
  return count;
}

function isOnSubject({ heading, steps }: FoundProcedure): boolean {
  const text = [heading, ...steps.flatMap(textsOf)].join(' \n ');
  const subject = readSubject(text.slice(0, 4000));
  return subject.firm.size > 0 || (subject.soft && !subject.other);
}

function textsOf({ text, code, substeps }: FoundStep): string[] {
  return [text, ...code, ...substeps.flatMap(textsOf)];
}

function merge(subjects: readonly Subject[]): Subject {
  return subjects.reduce(
    (all, one) => ({
      firm: new Set([...all.firm, ...one.firm]),
      soft: all.soft || one.soft,
      windows: all.windows || one.windows,
      other: all.other || one.other,
    }),
    NO_SUBJECT,
  );
}

function length(read: readonly Read[]): number {
  return read.reduce((sum, { passage }) => sum + passage.text.length, 0);
}

function share(read: readonly Read[], is: (one: Read) => boolean): number {
  return read.length === 0 ? 0 : read.filter(is).length / read.length;
}
