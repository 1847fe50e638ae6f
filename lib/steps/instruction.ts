import { Terms } from '../text/terms.ts';
import { actionsIn } from './actions-in.ts';
import { ACTION_PARTS, ACTIONS, OPENING_ACTIONS, ORDER_ENDINGS, PHRASAL_ACTIONS } from './data/actions.ts';
import { CONNECTORS } from './data/connectors.ts';
import { NOT_VERBS, VERB_ENDINGS } from './data/verb-endings.ts';
import { ordersByInversion } from './inversion.ts';
import { promptLength } from './prompt.ts';

const CONNECTING = new Set(CONNECTORS);
const wordsOf = (languages: Readonly<Record<string, string>>) =>
  new Set(Object.values(languages).flatMap((words) => words.split(' ')));
const ACTION_WORDS = wordsOf(ACTIONS);
const OPENING_WORDS = wordsOf(OPENING_ACTIONS);
/** Languages that put the verb last, and in that place use its form for nothing else. */
const LAST_WORDS = new Set(actionsIn('bn', 'fa', 'hi', 'tr'));
/** Languages whose instructions may end in the verb. */
const FINAL_WORDS = new Set([...LAST_WORDS, ...actionsIn('de')]);
/** Turkish: "ekleyin", "okutun", "açın", "seçiniz", but not "erişirsiniz"; what else ends so seldom ends a sentence. */
const TURKISH_ORDER = /[\p{L}]{2}(?:[ty][ıiuü]n|ın|(?<!rs)[ıiuü]n[ıiuü]z)$/u;
const ORDER_END = new RegExp(`(?:${Object.values(ORDER_ENDINGS).join('|')})$`, 'u');
/** Letters of the longest ending that is looked at. */
const LONGEST_END = 40;
const LAST_WORD = /[\p{L}\p{M}\u200c]+$/u;
const parts = new Terms(Object.values(ACTION_PARTS).flatMap((words) => words.split(' ')));
const NOT_LATIN = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Slavic languages put these before the verb that they belong to: "si opište". */
const CLITICS = new Set(['sa', 'se', 'si', 'się']);
const PIECE = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*|[^\s\p{L}\p{M}\p{N}]/gu;
const VERB_ENDING = new RegExp(`(?:${Object.values(VERB_ENDINGS).join('|')})$`, 'u');
const NO_VERBS = new Set(NOT_VERBS.split(' '));
/** French and Portuguese put the pronoun after the verb: "connectez-vous". */
const PRONOUN = /-(?:la|le|les|moi|se|te|toi|vous|y)$/;
/** So do Italian and Spanish, in one word: "copiala", "pégalo"; but Swedish has "digitala". */
const ENCLITIC = /(?<!digita)(?:me|se|te)?l[ao]s?$/;
/** Arabic writes "and" and "so" as part of the next word, and need not write short vowels. */
const ARABIC_AND = /^[وف](?=[\u0621-\u064a]{3})/u;
const ARABIC_VOWELS = /[\u064b-\u0652]/gu;
/** Slavic prepositions. */
const PLACE_WORDS = new Set('в во на под у із в’ w we na pod po ve v'.split(' '));
const SLAVIC = /[а-яіїє]|(?:[ijyńźćśłż]|te|rz|ej)$/u;
const INFINITIVE = /(?:ть|ти|ć|[aiy]t|уть)(?:с[ья])?$/u;
/** Words of a place, at most. */
const FARTHEST = 7;
/** "Klicken Sie", "Drücken Sie bitte". */
const POLITE = /^\s(?:bitte\s)?Sie(?!\p{L})/u;
/** What asks or supposes, with the same pronoun. */
const ASKING = new Set(
  'brauchen dürfen falls finden haben hatten hätten kennen kommen können könnten mögen möchten müssen müssten sehen sind sofern sollen sollten waren wären wenn werden wissen wollen wollten wundern wünschen würden'.split(
    ' ',
  ),
);
const PHRASAL = new Map(
  Object.entries(PHRASAL_ACTIONS).map(([verb, words]) => [verb, new Set(words.split(' '))]),
);
const NEXT_WORD = /^[\s-](\p{L}+)/u;
const LONGEST = 400;

/** Whether a text tells the reader to do something, in any of the languages at hand. */
export function isInstruction(text: string): boolean {
  const beginning = text.slice(0, LONGEST);
  const lowered = beginning.toLowerCase();
  if (NOT_LATIN.test(beginning) && parts.isIn(lowered)) return true;
  let clauseStart = true;
  let last = '';
  let after = 0;
  /** Words of the clause so far, and whether it begins with where something is. */
  let count = 0;
  let placed = false;
  for (const { 0: piece, index } of lowered.matchAll(PIECE)) {
    if (index < after) continue;
    if (/[\p{L}\p{N}]/u.test(piece)) {
      after = clauseStart ? index + promptLength(lowered, index) : 0;
      if (after > index) continue;
      if (clauseStart && beginsOrder(beginning, index, piece)) return true;
      placed &&= count < FARTHEST;
      if (count === 0) placed = PLACE_WORDS.has(piece);
      else if (placed && isPlacedOrder(piece)) return true;
      count++;
      clauseStart = CONNECTING.has(piece) || (clauseStart && (CLITICS.has(piece) || /ly$|^\d+$/.test(piece)));
      last = piece;
    } else if (!/['"’“”«»„*()[\]&+@/-]/.test(piece)) {
      if (isFinalWord(last)) return true;
      clauseStart = true;
      count = 0;
    } else if (piece === '(' || piece === '“' || piece === '"') {
      clauseStart ||= last === '';
    }
  }
  return isFinalWord(last) || ordersByInversion(lowered);
}

function isFinalWord(word: string): boolean {
  return FINAL_WORDS.has(word) || TURKISH_ORDER.test(word);
}

/** Whether a sentence ends in an order, in languages that put the verb last. */
export function endsInOrder(sentence: string): boolean {
  const bare = sentence.slice(-LONGEST_END).replace(/[\s.!。！।"”」』）)]+$/u, '');
  const [last = ''] = LAST_WORD.exec(bare) ?? [];
  const word = last.toLowerCase();
  return LAST_WORDS.has(word) || TURKISH_ORDER.test(word) || (NOT_LATIN.test(last) && ORDER_END.test(bare));
}

/** Whether an act may begin after a word as it does at the start of a sentence. */
export function isConnector(word: string): boolean {
  return CONNECTING.has(word);
}

/** Whether any word of the text names an action, wherever it stands. */
export function namesAction(text: string): boolean {
  const beginning = text.slice(0, LONGEST).toLowerCase();
  return (
    (beginning.match(PIECE) ?? []).some(isActionWord) || (NOT_LATIN.test(beginning) && parts.isIn(beginning))
  );
}

/** Whether a word at an index of a text, given in lower case, begins an order: its form tells, or that German adds "Sie". */
export function beginsOrder(text: string, index: number, word: string): boolean {
  if (isActionWord(word) || OPENING_WORDS.has(word)) return true;
  const particles = PHRASAL.get(word);
  if (particles)
    return particles.has(NEXT_WORD.exec(text.slice(index + word.length))?.[1]?.toLowerCase() ?? '');
  return (
    /e?[lr]?n$/.test(word) && POLITE.test(text.slice(index + word.length, index + 20)) && !ASKING.has(word)
  );
}

/** Whether a word that follows where something is, as in "В окне выберите", is the order. */
export function isPlacedOrder(word: string): boolean {
  return isActionWord(word) && SLAVIC.test(word) && !INFINITIVE.test(word);
}

/** Whether a word begins a clause by telling where: languages that put no comma after it. */
export function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word);
}

/** Whether a word, in lower case, is a form that tells the reader to do something. */
function isActionWord(word: string): boolean {
  return (
    ACTION_WORDS.has(word) ||
    (word.includes('-') && ACTION_WORDS.has(word.replace(PRONOUN, ''))) ||
    (VERB_ENDING.test(word) && !NO_VERBS.has(word)) ||
    (ENCLITIC.test(word) && ACTION_WORDS.has(unstressed(word.replace(ENCLITIC, '')))) ||
    (/^[\u0621-\u0652]/.test(word) && isArabicAction(word))
  );
}

function isArabicAction(word: string): boolean {
  const bare = word.replace(ARABIC_VOWELS, '');
  return ACTION_WORDS.has(bare) || ACTION_WORDS.has(bare.replace(ARABIC_AND, ''));
}

/** Spanish marks the stress that the pronoun would move: "pega", but "pégalo". */
function unstressed(verb: string): string {
  return verb.replace(/[áéíóú]/g, (vowel) => 'aeiou'['áéíóú'.indexOf(vowel)] ?? vowel);
}
