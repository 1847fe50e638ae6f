import { lower } from '../text/lower.ts';
import { readOrderWord } from '../text/order-word.ts';
import { actionsIn } from './actions-in.ts';
import { ACTION_PARTS } from './data/actions.ts';
import { beginsOrder, isConnector, isPlacedOrder, isPlaceWord } from './instruction.ts';
import { promptLength } from './prompt.ts';

const PIECE = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*|[^\s\p{L}\p{M}\p{N}]/gu;
const SENTENCE_END = /[.!?。！？؟।]/u;
const PAUSE = /[,;:，；、،؛]/u;
const CLOSING = /["'“”„«»)\]]/;
const EAST_ASIAN_STOP = /[。！？，；、]/u;
/** Words before an act that is a purpose, not an order: "to check and repair the image". */
const PURPOSE = new Set('to zu pour para per om te att för aby żeby untuk чтобы'.split(' '));

const LONGEST_ORDER = 60;
/** Of languages whose orders are verbs like any others, or that put no pause there. */
const GERMANIC = new Set(actionsIn('da', 'de', 'en', 'nb', 'nl', 'no', 'sv'));
const PREPOSITIONS = new Set(
  'after at before below beside from in inside on once under with within'.split(' '),
);
/** "Here", "there": where a clause says to do something, before it does. */
const PLACES = new Set(
  'here there hier dort ici là aquí allí ahí aqui ali lá qui lì tu tam zde здесь там тут itt ott här der her burada orada εδώ εκεί täällä tässä'.split(
    ' ',
  ),
);

/** Chinese begins a clause with the verb, after words like "then"; "按照" is "according to". */
const CHINESE_ACT = new RegExp(
  `^(?:然后|然後|接着|接著|最后|最後|再|并|並|请|請|先)*(?:[点點到去]$|登[录錄入]|选[中取]|選[中取]|(?!按照)(?:${(ACTION_PARTS.zh ?? '').replaceAll(' ', '|')}))`,
  'u',
);
/** Japanese ends it with the verb, in a form that more must follow. */
const JAPANESE_ACT =
  /(?:開いて|開き|押して?|選んで|選び|進んで|進み|(?:クリック|タップ|選択|入力|移動|起動|実行)して?)$/u;

/** A stretch of a text, `start` to `end` in UTF-16 units. */
export interface Clause {
  start: number;
  end: number;
  /** Whether it begins with an act, after words like "and then". */
  act: boolean;
  /** Whether it begins a sentence. */
  sentence: boolean;
}

/**
 * Cuts an instruction that names several acts ("Go to A > B, click C and enter D") into one clause each: at the end
 * of a sentence, and after a pause or a connecting word where the next act begins.
 */
export function splitClauses(text: string): Clause[] {
  const cutter = new Cutter(text);
  for (const match of text.matchAll(PIECE)) cutter.read(match[0], match.index);
  return cutter.finish();
}

/** Letters of a word of order and a phrase like "you need to" that a clause begins with. */
function orderLength(clause: string): number {
  const beginning = clause.slice(0, LONGEST_ORDER);
  const order = readOrderWord(beginning)?.length ?? 0;
  return order + promptLength(lower(beginning), order);
}

class Cutter {
  private readonly text: string;
  private readonly clauses: Clause[] = [];
  private start = 0;
  private act = false;
  /** Whether a pause stands before the next word. */
  private introduced = false;
  private first = '';
  private sentence = true;
  private words = 0;
  /** Whether an act may begin here, and whether the next word begins a sentence. */
  private open = true;
  private ended = false;
  private purpose = false;
  private last = '';
  /** Where words of order at the beginning of the clause end: "Por fim, …". */
  private ordered = 0;
  /** The word that the last pause came after. */
  private paused = '';

  constructor(text: string) {
    this.text = text;
  }

  read(piece: string, index: number): void {
    const spaced = index === 0 || /\s/.test(this.text[index - 1] ?? '') || EAST_ASIAN_STOP.test(this.last);
    if (this.ended && spaced && !CLOSING.test(piece)) this.cut(index, true);
    else if (PAUSE.test(this.last) && JAPANESE_ACT.test(this.paused)) this.cut(index, false);
    if (/[\p{L}\p{N}]/u.test(piece)) this.readWord(piece, index, spaced);
    else if (SENTENCE_END.test(piece)) this.ended = true;
    else if (PAUSE.test(piece)) {
      this.open = true;
      this.introduced = !/[;；؛]/.test(piece);
      this.purpose = false;
      this.paused = this.last;
    } else if (!/["'“”„«»([*]/.test(piece)) this.open = false;
    this.last = piece;
  }

  finish(): Clause[] {
    this.cut(this.text.length, true);
    return this.clauses;
  }

  private readWord(piece: string, index: number, spaced: boolean): void {
    const word = piece.toLowerCase();
    this.ended = false;
    const chinese = CHINESE_ACT.test(piece);
    const actHere = chinese || (spaced && beginsOrder(this.text, index, word));
    const placed = isPlaceWord(this.first) && isPlacedOrder(word);
    if (actHere && (this.open || placed) && !this.purpose) {
      if (this.act && this.open && (chinese || this.words > 1)) this.cut(index, false);
      if (this.words === 0 || placed || (this.introduced && this.mayIntroduce(word))) this.act = true;
    }
    this.purpose = PURPOSE.has(this.last.toLowerCase()) ? actHere || this.purpose : this.purpose;
    // "Win + I" is a key, "i" is Polish for "and".
    if (this.words === 0 && index >= this.ordered) this.ordered = index + orderLength(this.text.slice(index));
    const connects =
      index < this.ordered ||
      (this.words === 0 && PLACES.has(word)) ||
      isConnector(this.words === 0 && word.length > 1 ? word : piece);
    if (!connects) this.introduced = false;
    this.open = connects && (this.open || !this.purpose);
    if (!connects) this.words++;
    this.first ||= word;
  }

  /**
   * "On the same page, click": where and when may come first. In English only after these words: its verbs may as well be
   * listed ("You can trim, cut").
   */
  private mayIntroduce(word: string): boolean {
    return !GERMANIC.has(word) || PREPOSITIONS.has(this.first);
  }

  private cut(index: number, sentence: boolean): void {
    const clause = this.trimmed(this.start, index);
    if (clause.end > clause.start) this.clauses.push(clause);
    this.start = index;
    this.act = !sentence;
    this.introduced = false;
    this.first = '';
    this.sentence = sentence;
    this.words = 0;
    this.open = true;
    this.ended = false;
    this.purpose = false;
  }

  private trimmed(from: number, to: number): Clause {
    let start = from;
    let end = to;
    while (start < end && /[\s,;:，；、،؛]/u.test(this.text[start] ?? '')) start++;
    for (let moved = true; moved; ) {
      moved = false;
      while (end > start && /[\s,;，；、،؛]/u.test(this.text[end - 1] ?? '')) end--;
      const word = /[\p{L}]+$/u.exec(this.text.slice(Math.max(start, end - 16), end))?.[0] ?? '';
      if (word && end - word.length > start && to < this.text.length && isConnector(word)) {
        end -= word.length;
        moved = true;
      }
    }
    return { start, end, act: this.act, sentence: this.sentence };
  }
}
