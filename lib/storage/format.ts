import * as v from 'valibot';

/** How one kind of value is kept: always as `{ version, value }`. */
export interface Format<T> {
  version: number;
  schema: v.GenericSchema<unknown, T>;
  /** By the version they start from; each leads to the next one. Pure. */
  migrations: Readonly<Record<number, (old: unknown) => unknown>>;
}

export interface Stored {
  version: number;
  value: unknown;
}

export type Decoded<T> =
  | { kind: 'absent' }
  | { kind: 'good'; value: T }
  /** Written by a later version of the extension: to be left as it is. */
  | { kind: 'newer'; version: number }
  | { kind: 'damaged'; reason: string };

const envelope = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), value: v.unknown() });

export function encode<T>(format: Format<T>, value: T): Stored {
  return { version: format.version, value };
}

/** A stored value brought to the current version and checked; never throws. */
export function decode<T>(format: Format<T>, raw: unknown): Decoded<T> {
  if (raw === undefined || raw === null) return { kind: 'absent' };
  const outer = v.safeParse(envelope, raw);
  if (!outer.success) return { kind: 'damaged', reason: 'no version' };
  const { version, value } = outer.output;
  if (version > format.version) return { kind: 'newer', version };
  return check(format, version, value);
}

/** The value, or the fallback where it is absent or cannot be read. */
export function decodeOr<T>(format: Format<T>, raw: unknown, fallback: T): T {
  const decoded = decode(format, raw);
  return decoded.kind === 'good' ? decoded.value : fallback;
}

function check<T>(format: Format<T>, version: number, value: unknown): Decoded<T> {
  try {
    const result = v.safeParse(format.schema, migrate(format, version, value));
    if (result.success) return { kind: 'good', value: result.output };
    const [issue] = result.issues;
    return { kind: 'damaged', reason: `${v.getDotPath(issue) ?? 'value'}: ${issue.message}` };
  } catch (error) {
    return { kind: 'damaged', reason: String(error) };
  }
}

function migrate(format: Format<unknown>, from: number, value: unknown): unknown {
  let current = value;
  for (let version = from; version < format.version; version++) {
    const step = format.migrations[version];
    if (!step) throw new Error(`no migration from version ${version}`);
    current = step(current);
  }
  return current;
}
