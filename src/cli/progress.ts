/** Progress of a run on stderr: one line drawn again and again on a terminal, a line now and then elsewhere. */
import { duration } from './durations.js';
import type { Terminal } from './terminal.js';
import type { Timed } from './threads.js';
import { columnsOf } from './wrap.js';

export interface Progress {
  /** Tells how long a worker took for so many replications. */
  readonly timed: Timed;
  /** Tells how many replications are done and how many it will probably take. */
  readonly show: (done: number, target: number) => void;
  /** Removes the line. */
  readonly end: () => void;
}

/** A run that is expected to take more seconds than this says so. */
export const longRun = 10 * 60;
/** Seconds between two lines where a line cannot be drawn again. */
const betweenLines = 30;
/** Seconds between two drawings of a line. */
const betweenDrawings = 0.1;

/** What is counted, and what makes long work shorter. */
export interface Counted {
  readonly things: string;
  readonly shorter: string;
}

const countedReplications: Counted = { things: 'replications', shorter: 'Ctrl-C stops it and keeps what is done, to be continued; --replications N makes it shorter.' };

/**
 * @param title - What is running.
 * @param workers - How many work at a time.
 * @param now - The clock, in milliseconds.
 */
export function createProgress(terminal: Terminal, title: string, workers: number, now: () => number, counted = countedReplications): Progress {
  const started = now();
  const spent = { replications: 0, seconds: 0 };
  let isDrawn = false;
  let isWarned = false;
  let last = terminal.isLive ? -Infinity : 0;

  const erase = (): void => {
    if (isDrawn) terminal.note('\r\u001b[K');
    isDrawn = false;
  };
  return {
    timed(replications, seconds) {
      spent.replications += replications;
      spent.seconds += seconds;
    },
    show(done, target) {
      const seconds = (now() - started) / 1000;
      const left = Math.max(0, target - done) * (spent.seconds / Math.max(1, spent.replications) / workers);
      if (!isWarned && seconds + left > longRun) {
        erase();
        terminal.note(longRunNotice(title, seconds + left, target, counted));
        isWarned = true;
      }
      if (seconds - last < (terminal.isLive ? betweenDrawings : betweenLines)) return;
      last = seconds;
      const line = progressLine(title, done, target, left, counted);
      terminal.note(terminal.isLive ? `\r\u001b[K${cut(line, terminal.columns() - 1)}` : `${line}\n`);
      isDrawn = terminal.isLive;
    },
    end: erase,
  };
}

function progressLine(title: string, done: number, target: number, left: number, { things }: Counted): string {
  const rest = done >= target ? 'finishing' : `about ${duration(left)} left`;
  return `${title}: ${done} of about ${Math.max(done, target)} ${things} · ${rest}`;
}

function longRunNotice(title: string, seconds: number, target: number, { things, shorter }: Counted): string {
  return `${title}: this run will take about ${duration(seconds)} (about ${target} ${things}).\n${shorter}\n`;
}

function cut(line: string, columns: number): string {
  let shorter = line;
  while (shorter !== '' && columnsOf(shorter) > Math.max(columns, 1)) shorter = shorter.slice(0, -1);
  return shorter;
}
