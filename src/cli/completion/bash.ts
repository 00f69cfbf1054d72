/** Completion for bash 3.2 and newer; it needs no package of the system's. */
import type { CompletedCommand } from './commands.js';
import type { Wanted } from './wanted.js';

export function bashScript(commands: readonly CompletedCommand[], version: string): string {
  const options = commands.flatMap(({ name, options: all }) => all.flatMap(({ names, value }) => (value === null ? [] : names.map((option) => ({ key: `${name} ${option}`, ...value })))));
  return `# bash completion of inclusim ${version}, made by \`inclusim completion bash\`.

# Words that begin like the present one.
_inclusim_words() {
  local IFS=$' \\n'
  COMPREPLY+=($(compgen -W "$1" -- "$current"))
}

# Folders, and files with these endings.
_inclusim_paths() {
  local ending IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen -d -- "$current"))
  for ending in "$@"; do COMPREPLY+=($(compgen -f -X "!*.$ending" -- "$current")); done
}

_inclusim() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' at
  COMPREPLY=()
  # --option=value comes as three words.
  if [[ $current == = ]]; then current=''; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    if [[ \${COMP_WORDS[at]} != -* ]]; then command=\${COMP_WORDS[at]}; break; fi
  done
  case "$command $before" in
${options.filter(({ isOptional }) => !isOptional).map(({ key, ...value }) => `    ${quoted(key)}) ${actions(value)}; return ;;`).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commands.map(({ name, options: all }) => `      ${quoted(name)}) _inclusim_words ${quoted(all.flatMap(({ names }) => names).join(' '))} ;;`).join('\n')}
    esac
    return
  fi
  # The value of such an option may be left out, so that an argument may come too.
  case "$command $before" in
${options.filter(({ isOptional }) => isOptional).map(({ key, ...value }) => `    ${quoted(key)}) ${actions(value)} ;;`).join('\n')}
  esac
  case $command in
${commands.map(({ name, arguments: all }) => `    ${quoted(name)}) ${actions(together(all))} ;;`).join('\n')}
  esac
}

complete -F _inclusim inclusim
`;
}

/** Places are not counted here: options with and without values stand between them. */
function together(all: readonly Wanted[]): Wanted {
  return { words: all.flatMap(({ words = [] }) => words), files: [...new Set(all.flatMap(({ files = [] }) => files))], hasFolders: all.some(({ hasFolders }) => hasFolders) };
}

function actions({ words = [], files = [], hasFolders = false }: Wanted): string {
  const all = [
    ...(words.length > 0 ? [`_inclusim_words ${quoted(words.join(' '))}`] : []),
    ...(files.length > 0 || hasFolders ? [['_inclusim_paths', ...files].join(' ')] : []),
  ];
  return all.length === 0 ? ':' : all.join('; ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\'', '\'\\\'\'')}'`;
}
