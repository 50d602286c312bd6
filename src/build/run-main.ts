/**
 * Runs a command. What it throws is told in its own words, without a stack: it is meant for the person at the terminal
 * (a browser to install, a record to mend).
 */
export async function runMain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
