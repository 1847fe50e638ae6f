import type { Span } from '../model/analysis.ts';
import { findWords } from './match/words.ts';
import { SYNTAXES } from './table/syntax.ts';
import type { Syntax } from './table/types.ts';
import { RUN_WORDS } from './words/run.ts';

const syntaxOf = new Map(
  SYNTAXES.flatMap((syntax) => syntax.programs.map((program) => [program, syntax] as const)),
);
const NAME = /[a-z]\w*(?:-[a-z]\w*)*/gi;
const FOLDER = '(?:(?:[A-Za-z]:|%\\w{1,20}%)\\\\(?:[\\w %()-]{1,40}\\\\){0,6})?';
/** What may stand before the program: a script host, a shell, an opening parenthesis. */
const BEFORE = `(?:[cw]script(?:\\.exe)?\\s{1,3}(?:\\/\\/\\w{1,10}\\s{1,3}){0,3}|cmd(?:\\.exe)?\\s{1,3}\\/[ck]\\s{1,3}|powershell(?:\\.exe)?\\s{1,3}(?:-\\w{1,12}\\s{1,3}){0,3}(?=\\w+-|i[rw]))?["'(]?`;
const QUOTES: Record<string, string> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '‘': '’',
};
const TOKEN =
  /\s{0,3}(\|\s{0,2}|&&\s{0,2}|"[^"\n]{1,160}"|'[^'\n]{1,160}'|<[^<>\n]{1,60}>|\[[^[\]\n]{1,60}\]|\{[^{}\n]{1,60}\}|%[^%\n]{1,60}%|[^\s"'`“”«»「」、。，；)\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,160})/uy;
const SWITCH = /^[-/]{1,2}[A-Za-z?][\w.:=\\/*@-]*$/;
const FILLED_IN =
  /^(?:"[^"]+"|'[^']+'|<[^>]+>|\[[^\]]+\]|\{[^}]+\}|%[^%]+%|(?:[\w-]*X{3,}[\w-]*)|[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})$/;
const STOP =
  /^(?:and|then|in|into|to|or|on|at|for|if|und|oder|in|ein|aus|et|puis|dans|ou|y|o|e|en|luego|poi|lalu|dan|i|и|или|затем|ve|en|command|commands|press|click|hit|again|as|from|with|will|is|the)$/i;
const LONGEST = 300;
const REACH = 40;

/**
 * Texts of commands in a sentence, in order: each a known program with what it takes for arguments.
 * @param known where commands stand that are known already
 */
export function findInvocations(text: string, known: readonly Span[] = []): string[] {
  const programs = programsIn(text);
  if (programs.size === 0) return [];
  const found: string[] = [];
  const run = findWords(text, RUN_WORDS);
  let free = 0;
  for (const match of text.matchAll(programCalled(programs))) {
    const syntax = syntaxOf.get((match[1] ?? '').toLowerCase());
    if (!syntax || match.index < free) continue;
    const programEnd = match.index + match[0].length;
    const end = quotedEnd(text, match.index, match[0]) ?? argumentsEnd(text, programEnd, syntax);
    const alone = end <= programEnd;
    const asked = run.some((word) => match.index >= word.end && match.index - word.end <= REACH);
    const askedAfter = run.some((word) => word.start >= programEnd && word.start - programEnd <= 12);
    if (alone && !(syntax.alone && (asked || askedAfter))) continue;
    if (known.some((span) => isPartOf(match.index, end, span))) continue;
    found.push(
      text
        .slice(match.index, end)
        .replace(/^["'(](?!.*["')])/s, '')
        .trim(),
    );
    free = end;
  }
  return found;
}

/** Whether a command is one that is known or a part of it; the known one's words may begin one that goes on after them. */
function isPartOf(start: number, end: number, known: Span): boolean {
  return start < known.end && known.start < end && !(start === known.start && end > known.end);
}

/** The known programs among the words of a text. */
function programsIn(text: string): ReadonlySet<string> {
  const words = text.match(NAME) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => syntaxOf.has(word)));
}

/** For these programs alone: an expression for all of them takes a browser longer to compile than a page to be read. */
function programCalled(programs: ReadonlySet<string>): RegExp {
  const names = [...programs].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}_.\\\\/:-])${BEFORE}${FOLDER}(${names})(\\.(?:exe|vbs|msc|cpl))?(?![\\p{Script=Latin}\\p{N}_\\\\]|\\.\\w|-[a-z])`,
    'giu',
  );
}

/** Where quotation marks hold the whole command, it ends with them. */
function quotedEnd(text: string, start: number, matched: string): number | undefined {
  const opening = /^["']/.test(matched) ? matched.charAt(0) : text.charAt(start - 1);
  const closing = QUOTES[opening];
  if (!closing) return undefined;
  const from = start + matched.length;
  const end = text
    .slice(from, from + LONGEST)
    .search(closing === '"' ? /["\n]/ : new RegExp(`[${closing}\\n]`));
  if (end < 0 || text.charAt(from + end) === '\n') return undefined;
  return from + end;
}

function argumentsEnd(text: string, start: number, syntax: Syntax): number {
  let end = start;
  let before = '';
  while (end - start < LONGEST) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    if (!match?.[1] || /\n/.test(match[0].slice(0, -match[1].length))) break;
    const word = /^["'<[{%|&]/.test(match[1]) ? match[1].trim() : match[1].replace(/[.,;:!?]+$/, '');
    if (!word || !isArgument(word, before, syntax)) break;
    end += match[0].length - (match[1].trimEnd().length - word.length);
    if (word.length < match[1].trimEnd().length) break;
    before = word;
  }
  return joint(before) ? start : (propertyEnd(text, end) ?? end);
}

/** "(Get-… ).Name": the property that is asked for belongs to the command. */
function propertyEnd(text: string, end: number): number | undefined {
  const property = /^\s?\)\.\w{1,40}/.exec(text.slice(end, end + 50));
  return property ? end + property[0].length : undefined;
}

function isArgument(word: string, before: string, syntax: Syntax): boolean {
  if (joint(before)) return /^[A-Za-z]/.test(word);
  if (joint(word) || SWITCH.test(word) || syntax.words?.test(word)) return true;
  if (syntax.valued?.test(before) && !STOP.test(word)) return true;
  if (FILLED_IN.test(word)) return before !== '' && (SWITCH.test(before) || FILLED_IN.test(before));
  if (/^\d{1,5}$/.test(word)) return SWITCH.test(before) || syntax.programs.includes('slui');
  return /^[a-z]+=\s?\S*$/i.test(word) || (/=$/.test(before) && !STOP.test(word));
}

function joint(word: string): boolean {
  return word === '|' || word === '&&';
}
