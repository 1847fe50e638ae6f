import { join } from 'node:path';
import type { Procedure, Step } from '../../lib/model/analysis.ts';
import type { PageReader } from '../support/engine.ts';
import type { Label } from './labels.ts';
import { addScores, type Found, type Score, scoreSteps } from './steps-score.ts';

interface Measured {
  label: Label;
  score: Score;
}

const WORST = 12;

/**
 * Figures for steps, as lines to print. A step matches if its words agree to 80%, in page order; "with grouping" asks
 * also that the procedures around them belong together (see `scoreSteps`).
 */
export async function measureSteps(
  folder: string,
  labels: readonly Label[],
  reader: PageReader,
): Promise<string[]> {
  const measured: Measured[] = [];
  for (const label of labels) {
    if (!label.procedures) continue;
    const found = await findSteps(join(folder, label.file), label.url, reader);
    measured.push({ label, score: scoreSteps(label.procedures, found) });
  }
  const withSteps = measured.filter(({ label }) => label.procedures?.length);
  return [
    summary('pages with procedures', withSteps),
    summary(
      'guides among them',
      withSteps.filter(({ label }) => label.guide),
    ),
    summary('all labelled pages', measured),
    ...worst(withSteps),
    ...(process.env.PLAINSTEPS_VERBOSE ? details(measured) : []),
  ];
}

async function findSteps(file: string, url: string, reader: PageReader): Promise<Found[]> {
  const page = await reader.load(file, url);
  const procedures: Procedure[] = await page.evaluate(
    (address) =>
      (globalThis as unknown as { plainsteps: typeof import('../support/page.ts') }).plainsteps.analyzePage(
        document,
        {
          url: address,
          force: true,
        },
      ).procedures,
    url,
  );
  return procedures.map(({ steps }) => ({ steps: steps.flatMap((step) => withSubsteps(step, false)) }));
}

function withSubsteps({ text, substeps }: Step, sub: boolean): Found['steps'] {
  return [{ text, sub }, ...substeps.flatMap((step) => withSubsteps(step, true))];
}

function summary(title: string, measured: readonly Measured[]): string {
  const { expected, found, matched, inGroups } = addScores(measured.map(({ score }) => score));
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return [
    `${title}: ${measured.length}, ${expected} steps`,
    `recall ${share(matched, expected)}, precision ${share(matched, found)}`,
    `with grouping: recall ${share(inGroups, expected)}, precision ${share(inGroups, found)}`,
  ].join('; ');
}

function worst(measured: readonly Measured[]): string[] {
  const faults = ({ score }: Measured): number => score.missing.length + score.spurious.length;
  return measured
    .filter((one) => faults(one) > 0)
    .sort((a, b) => faults(b) - faults(a))
    .slice(0, WORST)
    .map(
      ({ label, score }) =>
        `  ${label.file}: ${score.missing.length} missing, ${score.spurious.length} spurious`,
    );
}

function details(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ label, score }) => {
    if (score.missing.length + score.spurious.length + score.expected - score.inGroups === 0) return [];
    return [
      `${label.file} (${label.guide ? 'guide' : 'other'}): ${score.expected} expected in ${score.shape}`,
      ...score.missing.map((text) => `    missing   ${text.slice(0, 150)}`),
      ...score.spurious.map((text) => `    spurious  ${text.slice(0, 150)}`),
    ];
  });
}
