import type { Procedure, Step } from '../../../lib/model/analysis.ts';
import { escapeLine, fenceAround } from '../../../lib/text/markdown.ts';
import { maskProductKeys } from '../../../lib/text/product-key.ts';
import { numberOf } from './numbers.ts';
import { segments } from './segments.ts';

/** What goes out by copying. */
export interface Exported {
  title: string;
  url: string;
  procedures: readonly Procedure[];
  done: ReadonlySet<string>;
}

/** The words that exports need, in the reader's language. */
export interface ExportWords {
  source: string;
  /** Stands where a dangerous command was. */
  leftOut: string;
  /** Click path of a Settings page: "Settings › System › Activation"; undefined if it is not catalogued. */
  path(uri: string): string | undefined;
}

/** Plain text: numbered steps, what belongs to a step indented below it. Dangerous commands are left out. */
export function toText(guide: Exported, words: ExportWords): string {
  const sections = guide.procedures.map(({ heading, steps }) =>
    [heading, ...stepLines(steps, guide.done, words, '', plain)].filter(Boolean).join('\n'),
  );
  return `${[guide.title, `${words.source}: ${maskProductKeys(guide.url)}`, ...sections].join('\n\n')}\n`;
}

/** Markdown (GitHub's flavour): headings, numbered task lists, code. Dangerous commands are left out. */
export function toMarkdown(guide: Exported, words: ExportWords): string {
  const sections = guide.procedures.map(({ heading, steps }) => {
    const lines = stepLines(steps, guide.done, words, '', markdown).join('\n');
    return heading ? `## ${escapeMarkdown(heading)}\n\n${lines}` : lines;
  });
  const head = [
    `# ${escapeMarkdown(guide.title)}`,
    `${escapeMarkdown(words.source)}: <${maskProductKeys(guide.url).replace(/[<>\s]/g, encodeURIComponent)}>`,
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

interface Style {
  number(index: number, above: string): string;
  step(text: string, number: string, done: boolean): string;
  detail(text: string): string;
  /** Lines. */
  command(text: string, leftOut: boolean): string[];
}

const plain: Style = {
  number: numberOf,
  step: (text, number, done) => `${number}. ${done ? '[x] ' : ''}${text}`,
  detail: (text) => text,
  command: (text) => text.split('\n'),
};

const markdown: Style = {
  // Lists within lists count for themselves.
  number: (index) => numberOf(index),
  step: (text, number, done) => `${number}. [${done ? 'x' : ' '}] ${escapeMarkdown(text)}`,
  detail: (text) => `- ${escapeMarkdown(text)}`,
  command: (text, leftOut) => {
    if (leftOut) return [`- ${escapeMarkdown(text)}`];
    return text.includes('\n') ? codeBlock(text) : [`- ${codeSpan(text)}`];
  },
};

function stepLines(
  steps: readonly Step[],
  done: ReadonlySet<string>,
  words: ExportWords,
  indent: string,
  style: Style,
  above = '',
): string[] {
  return steps.flatMap((step, index) => {
    const number = style.number(index, above);
    const inner = indent + below(number);
    return [
      indent + style.step(safeText(step, words), number, done.has(step.id)),
      ...details(step, words, style).map((line) => inner + line),
      ...stepLines(step.substeps, done, words, inner, style, number),
    ];
  });
}

/** What belongs to a step stands as far in as its words do, else it would end the list. */
function below(number: string): string {
  return ' '.repeat(`${number}. `.length);
}

function details(step: Step, words: ExportWords, style: Style): string[] {
  const paths = new Set(step.references.flatMap(({ uri }) => words.path(uri) ?? []));
  const commands = step.commands.flatMap((command) => {
    const leftOut = command.effect === 'dangerous';
    return style.command(leftOut ? words.leftOut : command.text.trim(), leftOut);
  });
  return [
    ...[...paths].map(style.detail),
    ...commands,
    ...step.notes.map(({ text }) => style.detail(oneLine(text))),
  ];
}

/** The step's words with dangerous commands left out. */
export function safeText(step: Step, words: Pick<ExportWords, 'leftOut'>): string {
  const parts = segments(step).map(({ kind, text }) => (kind === 'hidden' ? words.leftOut : text));
  return oneLine(parts.join(''));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeMarkdown(text: string): string {
  return escapeLine(oneLine(text));
}

function codeSpan(text: string): string {
  const fence = fenceAround(text, 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}

function codeBlock(text: string): string[] {
  const fence = fenceAround(text, 3);
  return [`- ${fence}`, ...text.split('\n').map((line) => `  ${line}`), `  ${fence}`];
}
