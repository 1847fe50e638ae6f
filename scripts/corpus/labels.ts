import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One page of a labelled corpus, as its `labels.json` says. */
export interface Label {
  /** Path of the page below the corpus folder. */
  file: string;
  url: string;
  language: string | null;
  /** `null` where people disagree whether it is a guide. */
  guide: boolean | null;
  kind: string;
  title?: string;
  /** `null` where nobody has labelled them. */
  procedures: { heading: string; steps: string[] }[] | null;
  /** The same page with its ad elements marked `data-gold`. */
  marked?: string;
  /** The article's expected markup. */
  expected?: string;
}

/** @throws Error that names the file, if it is missing or not a list of labels. */
export async function readLabels(folder: string): Promise<Label[]> {
  const path = join(folder, 'labels.json');
  const labels: unknown = await readFile(path, 'utf8').then(JSON.parse);
  if (!Array.isArray(labels) || labels.some((label) => typeof label?.file !== 'string')) {
    throw new Error(`${path} is not a list of labels, each with a "file".`);
  }
  return labels;
}
