/** The source of an expression that finds the text itself. `RegExp.escape` is too new for the oldest browser at hand. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
