import { findAdBlocks, hideAdBlocks, type PageAnalysis, type Step, settingsPages } from '../../lib/index.ts';

const URIS = new Set(settingsPages.map(({ uri }) => uri));

const bare = (text: string) => text.toLowerCase().replace(/[\s ]+/g, '');

export function allSteps({ procedures }: Pick<PageAnalysis, 'procedures'>): Step[] {
  const deep = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...deep(step.substeps)]);
  return procedures.flatMap(({ steps }) => deep(steps));
}

/** What is wrong with an analysis of this page whatever the page: empty if nothing is. */
export function faultsOf(doc: Document, analysis: PageAnalysis): string[] {
  const words = bare(doc.documentElement.textContent ?? '');
  const steps = allSteps(analysis);
  const faults = steps.flatMap((step) => [
    ...step.text
      .split(/\s+/)
      .filter((word) => !words.includes(bare(word)))
      .map((word) => `"${word}" is not in the page`),
    ...step.references
      .filter(({ uri, text, start, end }) => !URIS.has(uri) || step.text.slice(start, end) !== text)
      .map(({ uri }) => `a reference to ${uri} is not a slice of the step`),
    ...step.commands
      .filter(({ text }) => !words.includes(bare(text)))
      .map(({ text }) => `the command ${text} is not in the page`),
  ]);
  if (new Set(steps.map(({ id }) => id)).size !== steps.length) faults.push('two steps have one id');
  return faults;
}

/** Hides all ad blocks and shows them again. What is wrong with that: empty if nothing is. */
export function faultsOfHiding(doc: Document): string[] {
  const before = doc.documentElement.outerHTML;
  const sheets = doc.adoptedStyleSheets.length;
  const seen = visible(doc);
  const blocks = findAdBlocks(doc);
  const restore = hideAdBlocks(blocks);
  const gone = seen.filter((element) => !element.checkVisibility());
  const inBlock = (element: Element) => blocks.some((block) => block.element.contains(element));
  const faults = gone
    .filter((element) => !inBlock(element))
    .map((element) => `hidden outside all blocks: ${element.outerHTML.slice(0, 200)}`);
  restore();
  if (doc.documentElement.outerHTML !== before) faults.push('the page is not as it was');
  if (doc.adoptedStyleSheets.length !== sheets) faults.push('a style sheet stayed');
  if (visible(doc).length !== seen.length) faults.push('something stayed hidden');
  return faults;
}

/** Marked ads that no block covers, and words of the article that one does. */
export function compareAds(doc: Document): { ads: number; missed: number; tooMuch: string[] } {
  const blocks = findAdBlocks(doc).map(({ element }) => element);
  const marked = [...doc.querySelectorAll('[data-truth=ad]')];
  const missed = marked.filter((ad) => !blocks.some((block) => block.contains(ad) || ad.contains(block)));
  const tooMuch = blocks
    .filter((block) => !block.closest('[data-truth=ad]'))
    .map((block) => block.cloneNode(true) as Element)
    .map((copy) => {
      for (const ad of copy.querySelectorAll('[data-truth=ad]')) ad.remove();
      return copy.textContent?.trim() ?? '';
    })
    .filter((rest) => rest !== '');
  return { ads: marked.length, missed: missed.length, tooMuch };
}

function visible(doc: Document): Element[] {
  return [...doc.querySelectorAll('body *')].filter((element) => element.checkVisibility());
}
