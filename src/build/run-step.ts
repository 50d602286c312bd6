import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';
import { withProgress } from './progress.ts';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  /** What it printed, standard output and error as they came. */
  readonly output: string;
}

/** Runs a command from the top of the repository, quietly: what it printed is for the case that it fails. */
export function run(label: string, command: string, args: readonly string[]): Promise<Ended> {
  return withProgress(
    label,
    () =>
      new Promise((resolve, reject) => {
        const child = spawn(command, args, {
          cwd: ROOT,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: process.env,
        });
        let output = '';
        const keep = (chunk: Buffer) => {
          output += chunk.toString();
        };
        child.stdout.on('data', keep);
        child.stderr.on('data', keep);
        child.on('error', reject);
        child.on('close', (code) => resolve({ code: code ?? 1, output }));
      }),
  );
}
