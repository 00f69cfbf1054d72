/** Completion for fish. */
import type { CompletedCommand, CompletedOption } from './commands.js';
import type { Wanted } from './wanted.js';

export function fishScript(commands: readonly CompletedCommand[], version: string): string {
  const [top, ...rest] = commands;
  return `# fish completion of inclusim ${version}, made by \`inclusim completion fish\`.

# Folders, and files with these endings.
function __inclusim_paths
  __fish_complete_directories
  for ending in $argv
    for file in (commandline -ct)*.$ending
      echo $file
    end
  end
end

complete -c inclusim -f
${(top?.options ?? []).map((option) => optionLine('__fish_use_subcommand', option)).join('\n')}
${rest.map(({ name, about }) => `complete -c inclusim -n __fish_use_subcommand -a ${quoted(name)} -d ${quoted(about)}`).join('\n')}
${rest.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ name, options, arguments: all }: CompletedCommand): string[] {
  const when = `__fish_seen_subcommand_from ${name}`;
  const places = all.map(candidates).filter((each) => each !== '');
  return [...options.map((option) => optionLine(when, option)), ...[...new Set(places)].map((each) => `complete -c inclusim -n ${quoted(when)} -a ${quoted(each)}`)];
}

function optionLine(when: string, { names, about, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
  const wants = value === null ? '' : candidates(value);
  return `complete -c inclusim -n ${quoted(when)} ${flags}${value !== null && !value.isOptional ? ' -x' : ''}${wants === '' ? '' : ` -a ${quoted(wants)}`} -d ${quoted(about)}`;
}

function candidates({ words = [], files = [], hasFolders = false }: Wanted): string {
  return [...(files.length > 0 || hasFolders ? [`(${['__inclusim_paths', ...files].join(' ')})`] : []), ...words].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
