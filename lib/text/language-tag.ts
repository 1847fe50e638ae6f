/** The language of a BCP 47 tag, as this project's word lists name it: "de-AT" → "de", "no" → "nb". */
export function primaryTag(tag: string): string {
  return (tag.toLowerCase().split('-')[0] ?? '').replace(/^no$/, 'nb');
}
