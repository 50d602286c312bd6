const QUIET_FOR_MS = 2_000;
const REPEAT_MS = 5_000;

/**
 * Runs a piece of work and tells standard error that it goes on once it takes longer than two seconds, then every five.
 * Standard output stays free for results.
 */
export async function withProgress<T>(
  label: string,
  work: () => Promise<T>,
  detail?: () => string,
): Promise<T> {
  const started = Date.now();
  const say = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const more = detail ? `, ${detail()}` : '';
    process.stderr.write(`${label} … ${seconds} s${more}\n`);
  };
  let repeat: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    say();
    repeat = setInterval(say, REPEAT_MS);
  }, QUIET_FOR_MS);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(repeat);
  }
}
