/**
 * Runs a command. What it throws is told in its own words, without a stack: it is meant for the person at the terminal
 * (a browser to install, a record to mend). A reader that has seen enough, such as `head`, ends it without a word.
 */
export async function runMain(work: () => Promise<void> | void): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
