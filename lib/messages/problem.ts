import type { Problem } from './requests.ts';

/** `detail` where storage failed for a reason that may pass. */
export const STORAGE_FAILED = 'problemStorageFailed';

/** A change that cannot be made as it is, said by a message key and the substitutions of that message. */
export function invalid(detail: string, ...values: (string | number)[]): Problem {
  const problem: Problem = { ok: false, problem: 'invalid', detail };
  return values.length > 0 ? { ...problem, values: values.map(String) } : problem;
}
