/** The command line's door: reads arguments, runs a command, and turns whatever happens into words and an exit code. */
import { printable } from '../scenario/printable.js';
import { DiskError } from '../store/disk-error.js';
import { UnreadableRun } from '../store/unreadable-run.js';
import { version } from '../version.js';
import { InputError } from './input-error.js';
import { ClosedPipe, Interrupted, listen } from './interrupt.js';
import { LeftUnfinished } from './left-unfinished.js';
import { runProgram } from './program.js';
import { processTerminal, type Terminal } from './terminal.js';

/** Runs the program with these arguments and returns its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = processTerminal(process.stdout, process.stderr, process.env);
  const interrupt = listen(process);
  try {
    return await runProgram(args, terminal, interrupt);
  } catch (error) {
    return explain(error, terminal);
  }
}

/** Says what went wrong and returns the exit code: 2 for what the caller can put right, 1 for what failed. */
export function explain(error: unknown, { note, noteColours }: Pick<Terminal, 'note' | 'noteColours'>): number {
  const cross = noteColours.red('✖');
  if (error instanceof ClosedPipe) return 0;
  if (error instanceof LeftUnfinished) return explainLeft(error, { note, noteColours });
  if (error instanceof Interrupted) {
    note(`Stopped before it was done; nothing was saved.\n`);
    return error.exitCode;
  }
  if (error instanceof InputError || error instanceof UnreadableRun) {
    note(`${cross} ${error.message.split('\n').map(printable).join('\n')}\n`);
    return 2;
  }
  if (error instanceof DiskError) {
    note(`${cross} ${error.message}\n`);
    return error.isWrongInput ? 2 : 1;
  }
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    note(`${cross} A worker thread ran out of memory.\n  Use fewer with --workers, or simulate a share of the people with population.scale.\n`);
    return 1;
  }
  const text = error instanceof Error ? error.stack ?? error.message : String(error);
  note(`${cross} The run failed; this is a mistake in inclusim ${version}, not in your file.\n${text}\n`);
  return 1;
}

/** What went wrong, and then how the run goes on. */
function explainLeft({ cause, hint }: LeftUnfinished, terminal: Pick<Terminal, 'note' | 'noteColours'>): number {
  if (cause instanceof ClosedPipe) return 0;
  if (cause instanceof Interrupted) {
    terminal.note(`Stopped before it was done; ${hint}\n`);
    return cause.exitCode;
  }
  const exitCode = explain(cause, terminal);
  terminal.note(`  ${hint}\n`);
  return exitCode;
}
