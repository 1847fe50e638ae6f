import type { FoundProcedure } from '../model/found.ts';

/**
 * The procedures within `root`, in page order. Never changes the document.
 * @param ignore elements whose contents do not count, such as ad blocks
 */
export function findProcedures(root: Element, _ignore: ReadonlySet<Element> = new Set()): FoundProcedure[] {
  return [...root.querySelectorAll('ol')].map((list) => ({
    heading: '',
    headingElement: null,
    steps: [...list.children].map((item) => ({
      text: item.textContent ?? '',
      emphasis: [],
      code: [],
      pictures: [],
      notes: [],
      substeps: [],
      source: [item],
    })),
  }));
}
