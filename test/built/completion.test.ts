/** Tab in real shells, with the scripts that the program prints. bash is always there; zsh and fish where test/machine provides them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, workPlace } from './program.js';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];
const isThere = (shell: Shell): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

const place = workPlace();
beforeAll(() => {
  for (const shell of shells) {
    const { code, out, note } = inclusim(place.folder, 'completion', shell);
    expect({ code, note }).toEqual({ code: 0, note: '' });
    writeFileSync(join(place.folder, `script.${shell}`), out);
  }
  mkdirSync(join(place.folder, 'here', 'folder'), { recursive: true });
  for (const file of ['my-region.yaml', 'my notes.txt', 'my second region.yml', 'other.json', 'page.html']) writeFileSync(join(place.folder, 'here', file), '');
});
afterAll(() => place.remove());

/** What each shell is told: complete this line, and print what it offers, a line each. */
const asked: Readonly<Record<Shell, (words: readonly string[]) => string>> = {
  bash: (words) => `source ../script.bash; complete -p inclusim >/dev/null || exit 9; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _inclusim; printf '%s\\n' "\${COMPREPLY[@]}"`,
  // A shell of its own behind a terminal, whose offers go into a file instead of onto the screen.
  zsh: (words) => `rm -f ../ready ../offers; zmodload zsh/zpty; zpty z zsh -f -i
zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -d ../dump; source ../script.zsh; : >../offers'
zpty -w z 'compadd() { local -a got; if [[ \${@[-2]} == -a ]]; then got=(\${(P)@[-1]}); elif [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then builtin compadd -O got "$@"; fi; print -rl -- $got >>../offers; builtin compadd "$@" }'
zpty -w z "bindkey '^I' complete-word; zle -C offer complete-word _generic; touch ../ready"
repeat 200; do [[ -e ../ready ]] && break; sleep 0.05; done
zpty -w -n z ${JSON.stringify(words.join(' '))}$'\\t'
repeat 200; do [[ -s ../offers ]] && break; sleep 0.05; done; sleep 0.5; zpty -d z; sort -u ../offers`,
  fish: (words) => `source ../script.fish; complete -C '${words.join(' ')}' | string split -f1 \\t; true`,
};

function offered(shell: Shell, ...words: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(shell, [...(shell === 'zsh' ? ['-f'] : []), '-c', asked[shell](words)], { cwd: join(place.folder, 'here'), encoding: 'utf8', env: { ...process.env, TERM: 'dumb', HOME: place.folder } });
  expect(status, stderr).toBe(0);
  return stdout.split('\n').map((line) => line.replace(/[/=]$/, '')).filter((line) => line !== '');
}

describe.each(shells)('in %s', (shell) => {
  test('the shell is there, or nobody has promised that it is', () => {
    expect(!isThere(shell) && (shell === 'bash' || process.env['CI'] === 'true'), `${shell} is missing; test/machine/packages.txt names what the tests need`).toBe(false);
  });

  describe.skipIf(!isThere(shell))('Tab offers', () => {
    test('commands', () => {
      expect(offered(shell, 'inclusim', 'd')).toEqual(expect.arrayContaining(['diff', 'document']));
      expect(offered(shell, 'inclusim', 'sens')).toEqual(['sensitivity']);
    });

    test('options of the command, and of no other', () => {
      const options = offered(shell, 'inclusim', 'document', '--');
      expect(options).toEqual(expect.arrayContaining(['--only', '--format', '--out', '--posterior', '--no-posterior', '--help']));
      expect(options).not.toContain('--replications');
    });

    test('scenario files, folders on the way to them, and shipped scenarios, and no other files', () => {
      const files = offered(shell, 'inclusim', 'run', '');
      expect(files).toEqual(expect.arrayContaining(['my-region.yaml', 'other.json', 'folder', 'ips-vs-usual-care']));
      expect(files.some((file) => /page|notes/.test(file))).toBe(false);
    });

    test('programmes, countries, languages, measures and trials where they are wanted', () => {
      expect(offered(shell, 'inclusim', 'new', 'x', '--programme', 'ips-c')).toEqual(['ips-cognitive']);
      expect(offered(shell, 'inclusim', 'new', 'x', '--country', 'nor')).toEqual(['norway']);
      expect(offered(shell, 'inclusim', 'report', 'x', '--language', '')).toEqual(['en', 'nb']);
      expect(offered(shell, 'inclusim', 'explain', 'everC')).toEqual(['everCompetitive']);
      expect(offered(shell, 'inclusim', 'trial', 'burns2007')).toEqual(['burns2007-eqolise']);
      expect(offered(shell, 'inclusim', 'sweep', 'x', '--design', 'lat')).toEqual(['latin-hypercube']);
    });

    test('folders where a folder is wanted', () => {
      expect(offered(shell, 'inclusim', 'run', 'my-region.yaml', '--out', '')).toEqual(['folder']);
    });
  });
});

test('a value behind = is completed in bash too, and names with spaces stay whole', () => {
  expect(offered('bash', 'inclusim', 'new', 'x', '--country', '=', 'nor')).toEqual(['norway']);
  expect(offered('bash', 'inclusim', 'run', 'my')).toEqual(expect.arrayContaining(['my-region.yaml', 'my second region.yml']));
});

test('no shell, or one that is not known, ends with exit code 2', () => {
  expect(inclusim(place.folder, 'completion')).toMatchObject({ code: 2, out: '', note: expect.stringContaining('No shell was named; expected bash, zsh or fish.') });
  expect(inclusim(place.folder, 'completion', 'tcsh')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/found "tcsh", expected bash, zsh, fish/) });
});

test('a shipped scenario is found by its name, and a file of that name goes before it', () => {
  expect(inclusim(place.folder, 'check', 'mild-disorders')).toMatchObject({ code: 0, out: expect.stringMatching(/scenarios\/mild-disorders\.yaml: /) });
  place.file('recession', 'weeks: 0\n');
  expect(inclusim(place.folder, 'check', 'recession')).toMatchObject({ code: 2, note: expect.stringMatching(/^recession:1:8/) });
  expect(inclusim(place.folder, 'check', 'no-such-scenario')).toMatchObject({ code: 2, note: expect.stringMatching(/^no-such-scenario\n✖ is not there/) });
});
