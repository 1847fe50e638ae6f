import type { Span } from '../../model/analysis.ts';

/** Like `text.matchAll`, which copies the expression on every call: too dear for hundreds of short texts. */
export function findAll(text: string, expression: RegExp): (Span & { found: string })[] {
  const all: (Span & { found: string })[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const [found] = match;
    if (!found) expression.lastIndex++;
    else all.push({ found, start: match.index, end: match.index + found.length });
  }
  return all;
}
