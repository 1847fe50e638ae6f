/** A group of 5 (or 25) letters and digits, and what stands between it and the group before. */
export interface KeyGroup {
  start: number;
  end: number;
  /** In plain ASCII, case kept. */
  value: string;
  before: 'none' | 'dash' | 'mark' | 'space';
}

const MOST_BETWEEN = 8;
const MOST_MARKS = 2;
const MOST_SIGNS = 5;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const DASH = /[\p{Pd}\u2212\u00af\u02d7]/u;
const SIGN = /[\p{P}\p{S}]/u;
const MARK = /[._·・‧∙]/u;
const ALPHANUMERIC = /^[A-Za-z0-9]$/;
/** Scripts without spaces between words may touch a key; accented Latin letters belong to its word. */
const LATIN = /\p{Script=Latin}/u;

/** Ranges with letters and digits in other shapes, and with characters that are not seen: only a close look tells. */
const SHAPED =
  /[\ufe00-\ufe0f\u00aa\u00ad\u00b2\u00b3\u00b9\u00ba\u017f\u02b0-\u036f\u061c\u115f\u1160\u17b0-\u17bf\u1800-\u180f\u1c80-\u1d2b\u1d2c-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u20cf\u2100-\u24ff\u2c60-\u2c7f\u3164\u3200-\u33ff\ua640-\uabff\ud800-\udfff\ufb00-\ufb06\ufeff-\uffff]/;
const PLAIN_RUN =
  /(?<![A-Za-z0-9])(?:[A-Za-z0-9]{5}(?:[^A-Za-z0-9]{1,8}[A-Za-z0-9]{5}){4}|[A-Za-z0-9]{25})(?![A-Za-z0-9])/;

/** A character as addresses write it, where one address stands in another written so several times: "%20", "%2520". */
const ENCODED = /%(?:25)*([0-9a-f]{2})/iy;
const HAS_ENCODED = /%[0-9a-f]{2}/i;

/** A `sign` is any other punctuation: a comma, a slash, quotation marks round each group. */
type Kind = 'group' | 'dash' | 'mark' | 'sign' | 'space' | 'ignored' | 'other';

/** Whether `readRuns` might find any: told quickly, for it is asked of every text and nearly always false. */
export function mayHaveRuns(text: string, otherShapes = hasOtherShapes(text)): boolean {
  return text.length >= 25 && (otherShapes || PLAIN_RUN.test(text) || HAS_ENCODED.test(text));
}

/** Whether there are characters that only a close look tells from letters and digits. */
export function hasOtherShapes(text: string): boolean {
  return SHAPED.test(text);
}

/** Runs of groups with nothing between them but separators, in order; each run is one group of 25 or at least five of 5. */
export function readRuns(text: string): KeyGroup[][] {
  const reader = new RunReader();
  for (let index = 0; index < text.length; ) {
    const encoded = readEncoded(text, index);
    if (encoded) {
      const { code, end } = encoded;
      // A byte of a longer character: a dash, as far as keys go.
      reader.take(ASCII_KINDS[code] ?? 'sign', String.fromCharCode(code), index, end);
      index = end;
      continue;
    }
    const known = ASCII_KINDS[text.charCodeAt(index)];
    const character = known ? text.charAt(index) : String.fromCodePoint(text.codePointAt(index) ?? 0);
    const end = index + character.length;
    const plain = known ? character : toPlain(character);
    reader.take(known ?? kindOf(plain), plain, index, end);
    index = end;
  }
  reader.take('other', '', text.length, text.length);
  return reader.runs;
}

function readEncoded(text: string, index: number): { code: number; end: number } | null {
  if (text.charAt(index) !== '%') return null;
  ENCODED.lastIndex = index;
  const hex = ENCODED.exec(text)?.[1];
  return hex === undefined ? null : { code: Number.parseInt(hex, 16), end: ENCODED.lastIndex };
}

/** Full-width and mathematical letters and digits as ASCII; everything else as it is. */
export function toPlain(character: string): string {
  if (character <= '\u007f') return character;
  const plain = character.normalize('NFKC');
  return ALPHANUMERIC.test(plain) ? plain : character;
}

/** Whether a character is not seen. */
export function isIgnorable(character: string): boolean {
  return IGNORABLE.test(character);
}

function kindOf(character: string): Kind {
  if (ALPHANUMERIC.test(character)) return 'group';
  if (character === '-') return 'dash';
  if (isIgnorable(character)) return 'ignored';
  if (/\s/.test(character)) return 'space';
  if (DASH.test(character)) return 'dash';
  if (MARK.test(character)) return 'mark';
  return SIGN.test(character) ? 'sign' : 'other';
}

const ASCII_KINDS = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

class RunReader {
  readonly runs: KeyGroup[][] = [];
  private run: KeyGroup[] = [];
  private group: KeyGroup | null = null;
  private between: Kind[] = [];
  private afterLetter = false;

  take(kind: Kind, character: string, start: number, end: number): void {
    if (kind === 'ignored') return;
    if (kind === 'group') this.extend(character, start, end);
    else this.finish(kind, character);
  }

  private finish(kind: Kind, character: string): void {
    const letter = kind === 'other' && LATIN.test(character);
    this.finishGroup(letter || this.afterLetter);
    this.afterLetter = letter;
    this.between.push(kind);
    if (kind === 'other' || this.between.length > MOST_BETWEEN || this.hasTooMuchBetween()) this.finishRun();
  }

  private extend(character: string, start: number, end: number): void {
    this.group ??= { start, end, value: '', before: this.separator() };
    // A longer word is no group; what is beyond 26 characters of it does not matter.
    if (this.group.value.length < 26) this.group.value += character;
    this.group.end = end;
    this.between = [];
  }

  private finishGroup(joinedToLetter: boolean): void {
    const group = this.group;
    if (!group) return;
    this.group = null;
    const { length } = group.value;
    if (length === 5 && !joinedToLetter) this.run.push(group);
    else this.finishRun();
    if (length === 25 && !joinedToLetter) this.runs.push([group]);
  }

  private finishRun(): void {
    if (this.run.length >= 5) this.runs.push(this.run);
    this.run = [];
  }

  private hasTooMuchBetween(): boolean {
    const signs = this.between.filter((kind) => kind === 'sign').length;
    const marks = this.between.filter((kind) => kind !== 'space' && kind !== 'sign').length;
    return marks > MOST_MARKS || signs > MOST_SIGNS;
  }

  private separator(): KeyGroup['before'] {
    if (this.run.length === 0) return 'none';
    if (this.between.includes('sign')) return 'space';
    if (this.between.includes('dash')) return 'dash';
    return this.between.includes('mark') ? 'mark' : 'space';
  }
}
