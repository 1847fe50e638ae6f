import * as v from 'valibot';
import { invalid, STORAGE_FAILED } from '../../../lib/messages/problem.ts';
import type { Problem } from '../../../lib/messages/requests.ts';

/** An intent checked against the schema of its type. */
export function parseIntent<Intent extends { type: string }>(
  schemas: Readonly<Record<Intent['type'], v.GenericSchema<unknown, Intent>>>,
  raw: unknown,
): { ok: true; intent: Intent } | Problem {
  const type = (raw as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) return invalid('problemInvalidChange');
  return checkIntent(schemas[type as Intent['type']], raw);
}

/** An intent checked against its schema; what is wrong with it is said by the schema's own message. */
export function checkIntent<Intent>(
  schema: v.GenericSchema<unknown, Intent>,
  raw: unknown,
): { ok: true; intent: Intent } | Problem {
  const result = v.safeParse(schema, raw);
  return result.success ? { ok: true, intent: result.output } : problemOf(result.issues);
}

export const newerVersion: Problem = { ok: false, problem: 'storage', detail: 'problemNewerVersion' };
export const switchedOff: Problem = { ok: false, problem: 'invalid', detail: 'problemSwitchedOff' };
export const damaged: Problem = { ok: false, problem: 'storage', detail: 'problemDamaged' };

/** Browsers say "quota" in the error's words; there is no code for it. */
export function storageProblem(error: unknown): Problem {
  return /quota/i.test(String(error))
    ? { ok: false, problem: 'full', detail: 'problemStorageFull' }
    : { ok: false, problem: 'storage', detail: STORAGE_FAILED, values: [String(error)] };
}

/** Issues without a message of their own never come from the views. */
function problemOf(issues: readonly v.BaseIssue<unknown>[]): Problem {
  const issue = issues.find(({ message }) => message.startsWith('problem'));
  if (!issue) return invalid('problemInvalidChange');
  return typeof issue.requirement === 'number'
    ? invalid(issue.message, issue.requirement)
    : invalid(issue.message);
}
