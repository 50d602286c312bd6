/**
 * Makes a queue: what is handed to it is done one after the other, also after something that failed. Answers what the work
 * answers, or fails as it does.
 */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
