export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs jobs one after another, in the order given, whether or not the earlier ones succeed. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => {});
    return result;
  };
}
