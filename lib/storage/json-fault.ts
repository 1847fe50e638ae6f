/** A place in a text, both counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more';

/** A mark, a string, or another scalar; the string is unrolled so that it is read in linear time. */
const TOKEN =
  /[ \t\r\n]*(?:([\{\}\[\],:])|("[[\P{Cc}\x7f-\x9f]--["\\]]*(?:\\(?:["\\\/bfnrt]|u[0-9A-Fa-f]{4})[[\P{Cc}\x7f-\x9f]--["\\]]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+\-]?\d+)?|true|false|null)/vy;

/** Where a text stops being JSON; browsers' own errors name the place only at times. Null where it is JSON. */
export function findJsonFault(text: string): TextPlace | null {
  const open: string[] = [];
  let expected: Expected | null = 'value';
  let end = 0;
  do {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text);
    expected = token && afterToken(token, expected, open);
    if (!token || !expected) return placeOf(text, end);
    end = TOKEN.lastIndex;
  } while (expected !== 'more' || open.length > 0);
  return /[^ \t\r\n]/.test(text.slice(end)) ? placeOf(text, end) : null;
}

/** What may follow; null where the token does not fit. `open` holds the closing marks that are due. */
function afterToken([, mark, text]: RegExpExecArray, expected: Expected, open: string[]): Expected | null {
  switch (expected) {
    case 'colon':
      return mark === ':' ? 'value' : null;
    case 'key':
    case 'first-key':
      if (mark === '}' && expected === 'first-key') return close(open);
      return text === undefined ? null : 'colon';
    case 'more':
      if (mark === open.at(-1)) return close(open);
      if (mark !== ',') return null;
      return open.at(-1) === '}' ? 'key' : 'value';
    default:
      if (mark === ']' && expected === 'first-value') return close(open);
      return mark === undefined ? 'more' : openWith(mark, open);
  }
}

function openWith(mark: string, open: string[]): Expected | null {
  if (mark !== '{' && mark !== '[') return null;
  open.push(mark === '{' ? '}' : ']');
  return mark === '{' ? 'first-key' : 'first-value';
}

function close(open: string[]): Expected {
  open.pop();
  return 'more';
}

function placeOf(text: string, index: number): TextPlace {
  const start = index + (/^[ \t\r\n]*/.exec(text.slice(index))?.[0].length ?? 0);
  const lines = text.slice(0, start).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
