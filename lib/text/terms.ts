import { lowerTerms } from './lower.ts';

/** Letters that terms are kept apart by. */
const HEAD = 2;
const NONE: readonly string[] = [];

/**
 * Many terms to look for at once, whatever their case. By hand, as a choice of hundreds of terms in all letters of several
 * scripts takes a browser longer to compile than to look for.
 */
export class Terms {
  private readonly byHead: ReadonlyMap<string, readonly string[]>;

  constructor(terms: readonly string[]) {
    this.byHead = Map.groupBy(lowerTerms(terms), (term) => term.slice(0, HEAD));
  }

  /** The terms that stand at an offset of a text in lower case (`lower`), the longest first. */
  at(text: string, offset = 0): readonly string[] {
    const head = text.slice(offset, offset + HEAD);
    const letter = head.slice(0, 1);
    const found = this.byHead.get(head)?.filter((term) => text.startsWith(term, offset)) ?? NONE;
    const longestFirst = found.length > 1 ? found.toSorted((a, b) => b.length - a.length) : found;
    return letter !== head && this.byHead.has(letter) ? [...longestFirst, letter] : longestFirst;
  }

  /** Whether any of them stands anywhere in a text in lower case, where `mayBegin` agrees. */
  isIn(text: string, mayBegin: (offset: number) => boolean = () => true): boolean {
    for (let offset = 0; offset < text.length; offset++) {
      if (this.at(text, offset).length > 0 && mayBegin(offset)) return true;
    }
    return false;
  }
}
