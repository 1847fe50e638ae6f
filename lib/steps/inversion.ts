import { actionsIn } from './actions-in.ts';

/** Before whom the verb comes once something else has opened the sentence: "Sedan väljer du", "Danach klickst du". */
const PRONOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['du', new Set(actionsIn('da', 'de', 'nb', 'no', 'sv'))],
  ['je', new Set(actionsIn('nl'))],
  ['u', new Set(actionsIn('nl'))],
]);
const ANY_PRONOUN = /\s(?:du|je|u)\s/;
/** "Skal du vælge", "ska du klicka" */
const MODALS = new Set('bør bör må måste ska skal skall'.split(' '));
const ENDING = /(?:e?r|e?st|t)$/;
/** Danish and Norwegian double a consonant before the ending: "klik", "klikker". */
const DOUBLED = /(\p{L})\1e?r?$/u;
/** What asks or explains how rather than telling. */
const ASKING = new Set(
  'hoe hur hva hvad hvem hvor hvordan hvorfor hvornår slik så sådan såhär vad var varför waarom warum was wat wer wie wo'.split(
    ' ',
  ),
);
/** Words before the pronoun: the verb, and what opens the sentence. */
const LEAST_BEFORE = 2;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const SENTENCE_END = /[.!?:;…]\s/;

/** Whether a text in lower case tells somebody what they do, verb first: German, Dutch and the Nordic languages. */
export function ordersByInversion(text: string): boolean {
  return ANY_PRONOUN.test(text) && text.split(SENTENCE_END).some(ordersIn);
}

function ordersIn(sentence: string): boolean {
  const words = sentence.match(WORD) ?? [];
  if (ASKING.has(words[0] ?? '')) return false;
  return words.some((pronoun, index) => {
    const actions = PRONOUNS.get(pronoun);
    const verb = words[index - 1] ?? '';
    if (!actions || index < LEAST_BEFORE) return false;
    return isForm(verb, actions) || (MODALS.has(verb) && isInfinitive(words[index + 1] ?? '', actions));
  });
}

/** Present tense, of an action known by its imperative. */
function isForm(verb: string, actions: ReadonlySet<string>): boolean {
  const stem = verb.replace(ENDING, '');
  return [verb, verb.slice(0, -1), stem, stem.replace(DOUBLED, '$1')].some((form) => actions.has(form));
}

function isInfinitive(verb: string, actions: ReadonlySet<string>): boolean {
  const stem = verb.replace(/[ae]$/, '');
  return [verb, stem, stem.replace(DOUBLED, '$1')].some((form) => actions.has(form));
}
