/** One program with its arguments, as a line of code or a part of it says. */
export interface Invocation {
  /** Lower case, without folder and ending: "slmgr". */
  program: string;
  args: string;
  /** As written, for names that differ from words only by case or ending: "services.msc". */
  token: string;
}

const PROMPT = /^(?:\(\w[^)\n]{0,40}\)\s?)?(?:PS\s{1,3})?[A-Za-z]:\\[^>\n]{0,200}>\s*|^PS\s?>\s*|^[$#>]\s+/;
const WRAPPERS: readonly RegExp[] = [
  /^@/,
  /^(?:call|sudo|gsudo|&)\s+(?=\S)/i,
  /^&\s*(?=["'])/,
  /^(?:[A-Za-z]:\\[\w\\]{0,60}\\)?cmd(?:\.exe)?\s{1,4}\/[ck]\s{1,4}"?/i,
  /^start\s{1,4}(?:""\s{1,4})?(?:\/\w{1,10}\s{1,4}){0,3}(?!"?ms-settings:|\/)(?=\S)/i,
  /^(?:[A-Za-z]:\\[\w\\]{0,60}\\)?[cw]script(?:\.exe)?\s{1,4}(?:\/\/\w{1,10}(?::\w{1,10})?\s{1,4}){0,4}(?=\S*(?:slmgr|ospp|prnjobs)|["'][^"'\n]{0,160}(?:slmgr|ospp))/i,
  /^(?:powershell|pwsh)(?:\.exe)?\s{1,4}(?:-(?:nop|noprofile|nologo|noexit|noninteractive|sta)\s{1,4}|-(?:ep|ex|exec|executionpolicy|w|windowstyle)\s{1,4}\w{1,20}\s{1,4}){0,5}-c(?:ommand)?\s{1,4}(?:&\s?)?["'{(]{0,3}/i,
  /^(?:powershell|pwsh)(?:\.exe)?\s{1,4}["'(&]{0,3}(?=[A-Za-z]{2,20}-[A-Z])/i,
  /^\$\w{1,40}\s{0,3}=\s{0,3}/,
  /^\(+\s*(?=[A-Za-z])/,
];
const TOKEN = /^(?:"([^"\n]{1,260})"|'([^'\n]{1,260})'|((?:[A-Za-z]:)?[^\s"'|&;<>()=,]{1,260}))/;
const ENDING = /\.(?:exe|com|cmd|bat|vbs|msc|cpl|wsf)$/;

/** The line without a prompt ("C:\>", "PS>", "$"), and whether there was one. */
export function stripPrompt(line: string): { line: string; prompted: boolean } {
  const stripped = line.trim().replace(PROMPT, '');
  return { line: stripped, prompted: stripped !== line.trim() };
}

/** The programs that a line runs, one after another or piped: at least one part, possibly not a command. */
export function readLine(line: string): Invocation[] {
  return splitLine(line)
    .map(readPart)
    .filter((part) => part !== null);
}

function readPart(part: string): Invocation | null {
  let rest = part.trim();
  for (let depth = 0; depth < 4; depth++) {
    const wrapper = WRAPPERS.find((candidate) => candidate.test(rest));
    if (!wrapper) break;
    rest = rest.replace(wrapper, '').trim();
  }
  const match = TOKEN.exec(rest);
  const token = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !token) return null;
  return invocation(token, rest.slice(match[0].length));
}

/** "slmgr/ipk" needs no space before its switch. */
function invocation(token: string, rest: string): Invocation {
  const glued = /^([a-z]{3,12}(?:\.vbs|\.exe)?)([-/][a-z].*)$/i.exec(token);
  const joined = glued && /^(?:slmgr|ospp|sfc|dism|shutdown|ipconfig|gpupdate)/i.test(token) ? glued : null;
  const path = joined?.[1] ?? token;
  const name = path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
  const args = `${joined?.[2] ?? ''}${rest}`.replace(/[)}"'\s]+$/, (end) =>
    /["']/.test(rest) ? end.trimEnd() : '',
  );
  return { program: name.toLowerCase().replace(ENDING, ''), args: args.trim(), token: path };
}

/** At |, ||, &, && and ; outside of quotes. */
function splitLine(line: string): string[] {
  const parts: string[] = [];
  let quote = '';
  let start = 0;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (
      character === '|' ||
      character === ';' ||
      (character === '&' && line.slice(start, index).trim())
    ) {
      parts.push(line.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, line.slice(start)].map((part) => part.replace(/^&/, '')).filter((part) => part.trim());
}
