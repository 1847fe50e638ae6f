import type { Procedure } from '../../../lib/model/analysis.ts';

/** One of several ways to the same end, with the procedures that make it up. */
export interface Method {
  /** The heading of its first procedure. */
  label: string;
  /** Ids of procedures. */
  procedures: string[];
}

/** Words that number alternatives, by script; a number follows or precedes them. */
const WORDS =
  'method|option|way|solution|approach|fix|methode|möglichkeit|weg|lösung|variante|méthode|moyen|solución|método|opción|' +
  'forma|manera|metodo|opzione|soluzione|modo|opção|solução|maneira|manier|oplossing|optie|metoda|sposób|rozwiązanie|opcja|' +
  'způsob|řešení|yöntem|çözüm|seçenek|метод|способ|вариант|решение|спосіб|варіант|phương pháp|cách|cara';
const NUMBER = String.raw`\s{0,2}(?:no\.?|n[.º°]|nr\.?|#)?\s{0,2}(?:(\d{1,2})|(?<=\s)([a-h])(?=[\s:.)\-–—]|$))`;
const NUMBERED = new RegExp(String.raw`^[\s\d.):#]{0,6}(${WORDS})${NUMBER}(?![\p{L}\p{N}])`, 'iu');
const NUMBERED_CJK =
  /^(?:第)?(方法|方式|方案|选项|選項|解决方法|対処法|手段|방법)\s?(?:その)?\s?([0-9０-９一二三四五六七八九十①-⑨])/u;
const CJK_DIGITS = '一二三四五六七八九十';

interface Numbered {
  word: string;
  number: number;
}

/** Runs of procedures whose headings number them as alternatives: "Method 1", "Method 2"; at least two methods each. */
export function findMethods(procedures: readonly Procedure[]): Method[][] {
  const runs: (Method & Numbered)[][] = [];
  for (const { id, heading } of procedures) {
    const found = numbered(heading);
    if (!found) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.word === found.word && last.number === found.number) last.procedures.push(id);
    else if (run && last?.word === found.word && found.number > last.number)
      run.push(method(id, heading, found));
    else runs.push([method(id, heading, found)]);
  }
  return runs.filter((run) => run.length > 1);
}

function method(id: string, label: string, found: Numbered): Method & Numbered {
  return { label, procedures: [id], ...found };
}

function numbered(heading: string): Numbered | null {
  const match = NUMBERED.exec(heading) ?? NUMBERED_CJK.exec(heading);
  if (!match) return null;
  const [, word = '', number, letter = ''] = match;
  return { word: word.toLowerCase(), number: ordinal(number ?? letter) };
}

function ordinal(text: string): number {
  const plain = text.normalize('NFKC').toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  const digit = CJK_DIGITS.indexOf(plain);
  return digit >= 0 ? digit + 1 : plain.charCodeAt(0) - 96;
}

/** The method that the reader has chosen of a run, else the first that holds no danger, else the first. */
export function chosenMethod(
  methods: readonly Method[],
  chosen: ReadonlySet<string>,
  dangerous: ReadonlySet<string>,
): Method | undefined {
  const picked = methods.find((method) => method.procedures.some((id) => chosen.has(id)));
  return picked ?? methods.find((method) => !isDangerous(method, dangerous)) ?? methods[0];
}

/** Whether one of the method's procedures is among the dangerous ones. */
export function isDangerous(method: Method, dangerous: ReadonlySet<string>): boolean {
  return method.procedures.some((id) => dangerous.has(id));
}

/** The procedures without those of methods that are not chosen. */
export function keepChosen(
  procedures: readonly Procedure[],
  chosen: ReadonlySet<string>,
  dangerous: ReadonlySet<string>,
): Procedure[] {
  const dropped = new Set(
    findMethods(procedures).flatMap((run) => {
      const kept = chosenMethod(run, chosen, dangerous);
      return run.filter((method) => method !== kept).flatMap((method) => method.procedures);
    }),
  );
  return procedures.filter(({ id }) => !dropped.has(id));
}
