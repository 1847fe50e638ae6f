import * as v from 'valibot';
import { cleanStrings } from './clean.ts';
import { findJsonFault } from './json-fault.ts';

/** Why a file cannot be used. */
export interface FileFault {
  ok: false;
  /** Where: "12:5" (line and column) in what is no JSON, else a path ("lists[0].items[3].text"); empty for the whole. */
  place: string;
  /** Key of the message that says what is wrong, and the substitutions for it. */
  detail: string;
  values: string[];
}

export type FileResult<T> =
  | { ok: true; value: T /** Product keys were masked. */; masked: boolean }
  | FileFault;

/** A file of the extension's own: its kind and version are checked first, then everything in it. */
export interface FileFormat<T> {
  kinds: readonly string[];
  version: number;
  schema: v.GenericSchema<unknown, T>;
}

const head = v.object({ format: v.string(), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Reads a file's text. Product keys are masked before anything else sees them; unknown fields are left out. */
export function parseFile<T>(text: string, format: FileFormat<T>): FileResult<T> {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  const { value, masked } = cleanStrings(json.value);
  const kind = v.safeParse(head, value);
  if (!kind.success || !format.kinds.includes(kind.output.format)) return fault('', 'problemFileKind');
  if (kind.output.version > format.version)
    return fault('version', 'problemFileNewer', String(kind.output.version));
  const result = v.safeParse(format.schema, value);
  if (result.success) return { ok: true, value: result.output, masked };
  return faultOf(result.issues[0]);
}

function parseJson(text: string): { ok: true; value: unknown } | FileFault {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { line, column } = findJsonFault(text) ?? { line: 1, column: 1 };
    return fault(`${line}:${column}`, 'problemNotJson', String(line), String(column));
  }
}

function faultOf(issue: v.BaseIssue<unknown>): FileFault {
  const place = pathOf(issue);
  if (!issue.message.startsWith('problem')) return fault(place, 'problemFilePlace', place);
  const limit = typeof issue.requirement === 'number' ? [String(issue.requirement)] : [];
  return fault(place, issue.message, ...limit);
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return keys.join('').replace(/^\./, '');
}

function fault(place: string, detail: string, ...values: string[]): FileFault {
  return { ok: false, place, detail, values };
}
