// The questions of docs/query.md: each command that the page shows, and what it prints. A page that is made again says what commands print now.

/** A command in a shell block, and the block behind it that holds what it printed. */
const example = /```sh\n(inclusim [\s\S]*?)\n```\n\n```\n[\s\S]*?\n```/g;
/** A command whose answer is not shown. */
const preparation = /```sh\n(inclusim run [\s\S]*?)\n```/g;

/** The commands that leave what the page asks about. */
export function preparations(page) {
  return [...page.matchAll(preparation)].flatMap(([, commands]) => commands.split('\n'));
}

/** The questions of a page. */
export function questions(page) {
  return [...page.matchAll(example)].map(([, command]) => command);
}

/** The page with what each of its commands prints now; `run` takes a command and returns what it printed. */
export function answered(page, run) {
  return page.replaceAll(example, (_, command) => `\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`\n${run(command).trimEnd()}\n\`\`\``);
}

/** Runs commands as a person would type them, in a folder; they find `inclusim` there. */
export async function shell(folder, program) {
  const { spawnSync } = await import('node:child_process');
  const { chmodSync, mkdirSync, writeFileSync } = await import('node:fs');
  const { delimiter, join } = await import('node:path');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'inclusim'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(folder, 'bin', 'inclusim'), 0o755);
  return (command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` } });
    if (status !== 0) throw new Error(`${command}\n${stderr}`);
    return stdout;
  };
}
