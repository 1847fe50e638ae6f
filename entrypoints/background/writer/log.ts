import * as v from 'valibot';

/** One change made: the envelope's id, whether a key was masked, and when (milliseconds since 1970). */
type Entry = [id: string, masked: boolean, at: number];

const schema = v.array(v.tuple([v.string(), v.boolean(), v.number()]));

/** Milliseconds. Views resend for half a minute; older envelopes are refused, so forgetting them later is safe. */
export const OLDEST_ENVELOPE = 60_000;
const MEMORY = 3 * OLDEST_ENVELOPE;

/** The ids of the changes made lately; kept in the same write as what they changed. */
export function readLog(raw: unknown): Entry[] {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : [];
}

export function extendLog(log: Entry[], entry: Entry): Entry[] {
  const now = entry[2];
  return [...log.filter(([, , at]) => Math.abs(now - at) < MEMORY), entry];
}
