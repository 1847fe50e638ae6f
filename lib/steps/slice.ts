import type { FoundStep } from '../model/found.ts';
import type { Line } from './line.ts';

/** A step of one line, or of a part of it: the emphasis and the nodes are those of the part. */
export function stepOf(line: Line, from: number, to = line.text.length): FoundStep {
  const emphasis = line.emphasis
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
    .filter(({ start, end }) => end > start);
  const text = line.text.slice(from, to);
  const source = line.nodes.filter((_, index) => isWithin(line, index, from, to));
  const whole = from === 0 && to === line.text.length;
  const code = whole ? [...line.code] : line.code.filter((command) => text.includes(command));
  return { text, emphasis, code, pictures: [...line.pictures], notes: [], substeps: [], source };
}

function isWithin({ starts, text }: Line, index: number, from: number, to: number): boolean {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? text.length;
  return start < to && Math.max(end, start + 1) > from;
}

/** Adds one more line of the same paragraph. */
export function appendLine(step: FoundStep, line: Line | undefined): void {
  if (!line) return;
  const offset = step.text.length + 1;
  step.text = `${step.text} ${line.text}`.trimEnd();
  step.emphasis.push(
    ...line.emphasis.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
  );
  addExtras(step, line);
  step.source.push(...line.nodes);
}

/** Adds what a line shows besides its words. */
export function addExtras(step: FoundStep, line: Line): void {
  step.pictures.push(...line.pictures);
  step.code.push(...line.code);
}
