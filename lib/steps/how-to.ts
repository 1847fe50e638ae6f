import { elementsBelow } from '../dom/query.ts';
import { textOf } from '../dom/tree.ts';
import { tokens } from '../text/normalise.ts';
import type { Line } from './line.ts';
import type { Entry, Sequence } from './sequence.ts';

const LONGEST = 300_000;
const AGREEMENT = 0.8;

/**
 * Procedures that the page describes as schema.org HowTo data, as far as its visible words agree: each step must be
 * a line of the article, four in five of them, in the same order.
 */
export function readHowTos(root: Element, lines: readonly Line[], known: readonly Sequence[]): Sequence[] {
  const taken = new Set<number>();
  for (const { first, end } of known.flatMap(({ entries }) => entries)) {
    for (let index = first; index < end; index++) taken.add(index);
  }
  return howTos(root.ownerDocument).flatMap((steps) => {
    const entries = locate(steps, lines);
    const agrees = entries.length > 1 && entries.length >= steps.length * AGREEMENT;
    if (!agrees || entries.some(({ first }) => taken.has(first))) return [];
    return [{ kind: 'schema', entries, section: sectionOf(lines, entries[0]?.first ?? 0) }];
  });
}

/** The texts of the steps of every HowTo of the document. */
function howTos(doc: Document): string[][] {
  const found: string[][] = [];
  for (const script of elementsBelow(doc, 'script[type="application/ld+json" i]')) {
    const queue = [parse(textOf(script))];
    for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
      if (Array.isArray(value)) queue.push(...value);
      else if (isRecord(value)) {
        if (isA(value, 'HowTo')) found.push(stepsOf(value.step));
        else queue.push(...Object.values(value).filter((part) => typeof part === 'object'));
      }
    }
  }
  return found.filter((steps) => steps.length > 1);
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function stepsOf(step: unknown): string[] {
  const parts = Array.isArray(step) ? step : [step];
  return parts.flatMap((part: unknown): string[] => {
    if (typeof part === 'string') return [part];
    if (!isRecord(part)) return [];
    if (isA(part, 'HowToSection')) return stepsOf(part.itemListElement);
    const text = part.text ?? part.name ?? directionOf(part.itemListElement);
    return typeof text === 'string' ? [text] : [];
  });
}

function directionOf(list: unknown): unknown {
  const first: unknown = Array.isArray(list) ? list[0] : list;
  return isRecord(first) ? first.text : undefined;
}

/** The lines that say the same as the steps, in order. */
function locate(steps: readonly string[], lines: readonly Line[]): Entry[] {
  const words = lines.map(({ text, kind }) => (kind === 'code' ? [] : tokens(text)));
  const entries: Entry[] = [];
  let from = 0;
  for (const step of steps) {
    const wanted = tokens(step);
    const at = words.findIndex((given, index) => index >= from && agrees(wanted, given));
    if (at < 0) continue;
    const last = entries.at(-1);
    if (last) last.end = at;
    entries.push({
      ordinal: entries.length + 1,
      item: null,
      named: true,
      style: 'decimal',
      first: at,
      end: at + 1,
    });
    from = at + 1;
  }
  return entries;
}

function agrees(wanted: readonly string[], given: readonly string[]): boolean {
  const least = Math.min(wanted.length, given.length);
  const most = Math.max(wanted.length, given.length);
  if (least === 0 || least < most * (AGREEMENT / (2 - AGREEMENT))) return false;
  const left = new Set(given);
  return wanted.filter((word) => left.has(word)).length * 2 >= AGREEMENT * (wanted.length + given.length);
}

function sectionOf(lines: readonly Line[], first: number): number {
  return lines.findLastIndex((line, index) => index < first && line.kind === 'heading') + 1;
}

function isA(value: Record<string, unknown>, type: string): boolean {
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  return types.some((name: unknown) => typeof name === 'string' && name.split('/').at(-1) === type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
