import type { Command, Span, Step } from '../../../lib/model/analysis.ts';
import { placesOf } from '../../../lib/text/squeeze.ts';

/** A run of a step's text that is shown in one way. */
export interface Segment {
  /** "name": a control or page; "keys": one key or several pressed together ("Win + I"); "hidden": a dangerous command, not shown unasked. */
  kind: 'text' | 'name' | 'keys' | 'hidden';
  text: string;
}

interface Piece extends Span {
  kind: Segment['kind'];
}

const MODIFIERS =
  'Win(?:dows)?(?:[ -]?(?:logo )?(?:key|taste))?|⊞|Ctrl|Control|Strg|Alt ?Gr|Alt|Shift|Umschalt(?:taste)?|Maj|Mayús|Maiusc';
const NAMED = 'Enter|Eingabe(?:taste)?|Entrée|Intro|Invio|Esc|Tab|F\\d{1,2}';
const ONE = `${MODIFIERS}|${NAMED}|Del(?:ete)?|Entf|Supr|Canc|Return|[A-ZÀ-Þ]|\\d`;
const COMBINATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MODIFIERS})(?:\\s?\\+\\s?(?:${ONE})(?![\\p{L}\\p{N}])){1,3}`,
  'giu',
);
/** Alone, "Windows" is the system, "Home" an edition and "a" an article. */
const LONE_KEY = new RegExp(`^(?:(?!Windows$)(?:${MODIFIERS})|${NAMED})$`, 'iu');
const CAPITAL = /^\p{Lu}$/u;

/**
 * Cuts a step's text into runs: names of controls and Settings pages, keys, and dangerous commands, which win over the
 * others. The runs joined give the text back.
 */
export function segments(step: Pick<Step, 'text' | 'emphasis' | 'references' | 'commands'>): Segment[] {
  const { text } = step;
  const pieces: Piece[] = [
    ...dangerousSpans(text, step.commands).map((span) => ({ ...span, kind: 'hidden' as const })),
    ...keySpans(text).map((span) => ({ ...span, kind: 'keys' as const })),
    ...[...step.emphasis, ...step.references].map((span) => ({
      start: span.start,
      end: span.end,
      kind: kindOf(text.slice(span.start, span.end)),
    })),
  ];
  return cut(text, pieces);
}

function kindOf(text: string): 'keys' | 'name' {
  return LONE_KEY.test(text) || CAPITAL.test(text) ? 'keys' : 'name';
}

function keySpans(text: string): Span[] {
  return [...text.matchAll(COMBINATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function cut(text: string, pieces: readonly Piece[]): Segment[] {
  const result: Segment[] = [];
  const add = (kind: Segment['kind'], from: number, to: number) => {
    if (to <= from) return;
    result.push({ kind, text: text.slice(from, to) });
  };
  let at = 0;
  for (const { kind, start, end } of inOrder(text, pieces)) {
    add('text', at, start);
    add(kind, start, end);
    at = end;
  }
  add('text', at, text.length);
  return result;
}

/** Earlier pieces of the list win over later ones that overlap them. */
function inOrder(text: string, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const sound = piece.start >= 0 && piece.end <= text.length && piece.start < piece.end;
    if (sound && kept.every((other) => piece.end <= other.start || piece.start >= other.end))
      kept.push(piece);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function dangerousSpans(text: string, commands: readonly Command[]): Span[] {
  const dangerous = commands.filter(({ effect }) => effect === 'dangerous');
  return placesOf(
    dangerous.map((command) => command.text),
    text,
  );
}
