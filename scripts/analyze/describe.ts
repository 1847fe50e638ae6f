import type { PageAnalysis, Step } from '../../lib/index.ts';

/** An analysis in words, for a terminal. */
export function describeAnalysis(source: string, analysis: PageAnalysis): string {
  const { verdict, confidence, reasons, procedures, risks, adBlocks } = analysis;
  return [
    `${source}`,
    `  ${analysis.title || '(no title)'} [${analysis.language || 'language unknown'}]`,
    `  ${verdict === 'guide' ? 'A guide' : 'Not a guide'} (${Math.round(confidence * 100)} % sure)`,
    ...reasons.map((reason) => `    · ${reason}`),
    ...procedures.flatMap(({ heading, steps }) => [
      `  ${heading || '(no heading)'}`,
      ...describeSteps(steps, '    '),
    ]),
    ...risks.map((risk) => `  ! ${risk.title}: “${risk.text}”`),
    ...adBlocks.map((block) => `  ▦ ${block.reason}${block.text ? `: “${block.text}”` : ''}`),
    '',
  ].join('\n');
}

function describeSteps(steps: readonly Step[], indent: string): string[] {
  return steps.flatMap((step, index) => [
    `${indent}${index + 1}. ${step.text}`,
    ...step.references.map(({ uri, name }) => `${indent}   → ${name} (${uri})`),
    ...step.commands.map(({ text, effect }) => `${indent}   $ ${text} (${effect})`),
    ...step.notes.map(({ text }) => `${indent}   ${text}`),
    ...describeSteps(step.substeps, `${indent}   `),
  ]);
}
