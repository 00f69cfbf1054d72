/** The two streams of a command: results on stdout, everything else on stderr. */
import { createColors } from 'picocolors';

export type Colours = ReturnType<typeof createColors>;

/** Width that results are laid out for, whatever the width of the window, so that they look the same in a mail. */
export const width = 80;

export interface Terminal {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes progress and diagnostics. */
  readonly note: (text: string) => void;
  /** Whether diagnostics go to a terminal on which a line can be drawn again. */
  readonly isLive: boolean;
  /** Width of that terminal at this moment; some say 0 or nothing, which counts as 80. */
  readonly columns: () => number;
  readonly outColours: Colours;
  readonly noteColours: Colours;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The terminal that the process has. Colour only on a terminal, and never with NO_COLOR (no-color.org). */
export function processTerminal(out: NodeJS.WriteStream, note: NodeJS.WriteStream, env: Environment): Terminal {
  const isPlain = env['TERM'] === 'dumb';
  const wantsColour = !isPlain && (env['NO_COLOR'] ?? '') === '';
  // Node leaves isTTY undefined on a pipe.
  const colours = ({ isTTY = false }: { readonly isTTY?: boolean }) => createColors(isTTY && wantsColour);
  return {
    out: (text) => void out.write(text),
    note: (text) => void note.write(text),
    isLive: note.isTTY && !isPlain,
    columns: () => note.columns || width,
    outColours: colours(out),
    noteColours: colours(note),
  };
}
