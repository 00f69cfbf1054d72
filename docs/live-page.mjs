/**
 * Pages whose blocks are lived: commands are run one after the other in one folder, as a reader would type them, and what they print stands behind them.
 *
 * - A block of `sh` is run. A block without a language behind it shows what it printed, and is made again.
 * - `<!-- writes my-region.yaml -->` before a block: the block is what stands in that file from here on.
 * - `<!-- changes my-region.yaml -->` before a block of `diff`: lines with `-` stand in that file, and lines with `+` take their place.
 * - `<!-- ends with 2 -->` before a block of `sh`: the exit code of its last command; what is printed to standard error is then shown too.
 * - `<!-- chart output/waits/charts/mixes.svg -->` before a picture: the picture is a copy of that file.
 * - `<!-- not run: why -->` before a block: it is for reading only.
 */
const block = /(?:^<!-- (writes|changes|ends with|not run:) ?(.*?) -->\n)?^```(\w*)\n([\s\S]*?)^```\n(?:\n^```\n([\s\S]*?)^```\n)?|^<!-- (chart) (\S+) -->\n!\[[^\]]*\]\(([^)\s]+)\)/gm;

/** Languages whose blocks are run elsewhere: `test/built/package.test.ts` type-checks and runs them in a folder into which the package was installed. */
const elsewhere = ['ts', 'js'];

/** Whether a page has a block for this runner. */
export function isLive(page) {
  return /^```sh$/m.test(page);
}

/** Blocks that nothing runs although they could be run: each has to say why. */
export function unmarked(page) {
  return [...page.matchAll(block)].flatMap(([, mark, , language, code]) => (code !== undefined && mark === undefined && !['', 'sh', ...elsewhere].includes(language) ? [`${language}: ${code.split('\n')[0]}`] : []));
}

/**
 * The page with what its commands print now.
 *
 * @param place - `run(command)` gives `{ code, out, note }`; `read` and `write` are for files in the folder of the commands; `picture(from, to)` takes a chart along.
 * @throws Error where a command ends otherwise than the page says, or a line to be changed is not there.
 */
export function lived(page, { run, read, write, picture = () => {} }) {
  return page.replaceAll(block, (all, mark, value, language, code, shown, chart, from, to) => {
    if (chart !== undefined) {
      picture(from, to);
      return all;
    }
    if (mark === 'writes') write(value, code);
    else if (mark === 'changes') write(value, changed(read(value), code, value));
    else if (mark !== 'not run:' && language === 'sh') return ran({ all, code, shown }, mark === 'ends with' ? Number(value) : 0, run);
    return all;
  });
}

/** A block, with what it printed where the page shows that. */
function ran({ all, code: command, shown }, expected, run) {
  const { code, out, note } = run(command);
  if (code !== expected) throw new Error(`${command}ended with exit code ${code}, expected ${expected}\n${note}${out}`);
  if (shown === undefined) return all;
  const printed = `${(expected === 0 ? out : `${out}${note}`).trimEnd()}\n`;
  return timeless(printed) === timeless(shown) ? all : `${all.slice(0, -`${shown}\`\`\`\n`.length)}${printed}\`\`\`\n`;
}

/** A text after a block of `diff`. */
function changed(text, diff, name) {
  const lines = diff.split('\n').slice(0, -1);
  const of = (sign) => lines.flatMap((line) => (line.startsWith(sign) || line.startsWith(' ') ? [`${line.slice(1)}\n`] : [])).join('');
  const [before, after] = [of('-'), of('+')];
  if (text.split(before).length !== 2) throw new Error(`${name} holds ${text.split(before).length - 1} times what the page changes:\n${before}in\n${text}`);
  return text.replace(before, () => after);
}

/** What is printed, without what differs from one run to the next: seconds, memory, and the names that folders have from the clock. */
export function timeless(printed) {
  return printed
    .replaceAll(/\d{4}-\d\d-\d\dT\d{6}Z-[0-9a-f]{8}/g, 'FOLDER')
    .replaceAll(/(?:about )?[\d,.]+ (?:ms|s|min|hours?)(?: \d+ s)?(?= *$| on \d+ cores?| ·)/gm, 'TIME')
    .replaceAll(/TIME on \d+ cores?/g, 'TIME')
    .replaceAll(/about [\d,.]+ [MG]B of memory/g, 'MEMORY');
}
