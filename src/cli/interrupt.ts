/** Ctrl-C and its relatives: the first one lets the program clean up, the second one ends it at once. */

/** Why a run was stopped from outside. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly exitCode: number) {
    super('stopped before it was done');
  }
}

/** Whoever read the results has gone away: the end of the program, but no failure. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** 128 and the number of the signal, as shells expect. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export interface Interrupt {
  readonly signal: AbortSignal;
  /** Called when the program must end at once; must not wait. */
  atOnce: (() => void) | undefined;
}

/** Listens to the process's signals and to its closed pipes for as long as the process lives. */
export function listen(target: NodeJS.Process): Interrupt {
  const controller = new AbortController();
  const interrupt: Interrupt = { signal: controller.signal, atOnce: undefined };
  for (const [signal, exitCode] of Object.entries(exitCodes)) {
    target.on(signal, () => {
      if (!controller.signal.aborted) return controller.abort(new Interrupted(exitCode));
      interrupt.atOnce?.();
      target.exit(exitCode);
    });
  }
  target.stdout.on('error', (error: NodeJS.ErrnoException) => {
    controller.abort(error.code === 'EPIPE' ? new ClosedPipe() : error);
  });
  // Nobody reads the diagnostics: go on without them.
  target.stderr.on('error', () => undefined);
  return interrupt;
}
