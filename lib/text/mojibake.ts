/** Windows-1252 characters of the bytes 0x80–0x9F; the five unassigned bytes stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...HIGH].map((character, index) => [character, 0x80 + index]));

// Sequences that a well-formed text hardly ever has. French "à »" and "é »" would decode to one Asian character.
const SIGN = new RegExp(
  [
    `â[€„†][${HIGH}\u00a0-\u00bf]`,
    `Ã[${HIGH}\u00a1-\u00bf]`,
    'Â[\u00a0-\u00bf]',
    'ï[¼½»]',
    `[ãåæçè][${HIGH}]`,
    `(?:[ä-é][${HIGH}\u00a1-\u00bf]{2}){2}`,
    `[ÐÑ][${HIGH}\u00a0-\u00bf][ÐÑ]`,
  ].join('|'),
  'u',
);
const SEQUENCE = new RegExp(`[\u00c2-\u00f4][${HIGH}\u0080-\u00bf]{1,3}`, 'gu');

/** Mends UTF-8 that was read as Windows-1252 ("donâ€™t" → "don’t"); other text is returned as it is. */
export function mendMojibake(text: string): string {
  return SIGN.test(text) ? text.replace(SEQUENCE, decode) : text;
}

function decode(sequence: string): string {
  const bytes = [...sequence].map((character) => BYTES.get(character) ?? character.charCodeAt(0));
  const length = sequenceLength(bytes[0] ?? 0);
  if (bytes.length < length) return sequence;
  const head = new Uint8Array(bytes.slice(0, length));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head) + [...sequence].slice(length).join('');
  } catch {
    return sequence;
  }
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
