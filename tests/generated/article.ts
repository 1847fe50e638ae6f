import fc from 'fast-check';
import { type NoisePlan, noise, noiseOf } from './noise.ts';
import { type ProcedurePlan, procedurePlan, writeProcedure } from './procedure.ts';
import { LANGUAGES } from './words/all.ts';
import type { Words } from './words/types.ts';

const BODIES = ['main article', 'article', 'main', 'div', 'table'] as const;

interface Plan {
  title: number;
  body: (typeof BODIES)[number];
  intro: number;
  around: readonly NoisePlan[];
  sections: readonly { procedure: ProcedurePlan; after: readonly NoisePlan[] }[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  title: fc.nat(1),
  body: fc.constantFrom(...BODIES),
  intro: fc.integer({ min: 1, max: 3 }),
  around: fc.array(noise, { maxLength: 4 }),
  sections: fc.array(fc.record({ procedure: procedurePlan, after: fc.array(noise, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** A page whose steps are known. */
export interface Page {
  html: string;
  procedures: { way: string; steps: string[] }[];
}

/** Articles in one language. */
export function pagesIn(language: string): fc.Arbitrary<Page> {
  const words = LANGUAGES.find((one) => one.language === language);
  if (!words) throw new Error(`no words of ${language}`);
  return plan.map((given) => write(words, given));
}

function write(words: Words, { title, body, intro, around, sections }: Plan): Page {
  const name = words.titles[title] ?? '';
  const written = sections.map(({ procedure }) => writeProcedure(words, procedure));
  const prose = words.prose.slice(0, intro).map((text) => `<p>${text}</p>`);
  const parts = sections.map(
    ({ after }, index) => (written[index]?.markup ?? '') + after.map((one) => noiseOf(words, one)).join(''),
  );
  const content = `<h1>${name}</h1>${prose.join('')}${parts.join('')}`;
  const others = around.map((one) => noiseOf(words, one)).join('');
  return {
    html: `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><title>${name} - Desk</title></head><body>${HEADER}${inside(body, content)}${others}<footer>© Desk</footer></body></html>`,
    procedures: written.map(({ steps }, index) => ({ way: sections[index]?.procedure.way ?? '', steps })),
  };
}

const HEADER =
  '<header><nav><a href="/">Desk</a> <a href="/w/">Windows</a> <a href="/o/">Office</a></nav></header>';

function inside(body: Plan['body'], content: string): string {
  if (body === 'main article') return `<main><article>${content}</article></main>`;
  if (body === 'table') return `<table><tr><td>${content}</td><td>•</td></tr></table>`;
  return `<${body}>${content}</${body}>`;
}
