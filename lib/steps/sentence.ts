/** Between two sentences. */
export const SENTENCE_BREAK = /(?<=[.!?])\s|(?<=[。！？])\s?/u;

export function firstSentence(text: string): string {
  return text.split(SENTENCE_BREAK, 1)[0] ?? '';
}
