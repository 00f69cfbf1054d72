/** Completion for zsh, by its own _arguments. */
import type { CompletedCommand, CompletedOption } from './commands.js';
import type { Wanted } from './wanted.js';

export function zshScript(commands: readonly CompletedCommand[], version: string): string {
  const [top, ...rest] = commands;
  return `#compdef inclusim
# zsh completion of inclusim ${version}, made by \`inclusim completion zsh\`.

_inclusim_commands() {
  local -a commands=(
${rest.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  _describe -t commands command commands
}

_inclusim() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${[...(top?.options ?? []).flatMap(optionSpecs), '1:command:_inclusim_commands', '*::argument:->argument'].map(quoted).join(' \\\n    ')}
  [[ $state == argument ]] || return
  case $words[1] in
${rest.map(commandCase).join('\n')}
  esac
}

if [[ $funcstack[1] == _inclusim ]]; then _inclusim "$@"; else compdef _inclusim inclusim; fi
`;
}

function commandCase({ name, options, arguments: all, isRepeated }: CompletedCommand): string {
  const places = all.map((wanted, at) => `${isRepeated && at === all.length - 1 ? '*' : at + 1}:${all.length === 1 ? 'argument' : `argument ${at + 1}`}:${action(wanted)}`);
  return `    ${name}) _arguments ${[...options.flatMap(optionSpecs), ...places].map(quoted).join(' \\\n      ')} ;;`;
}

function optionSpecs({ names, about, value }: CompletedOption): string[] {
  const text = `[${about.replace(/[[\]\\:]/g, '\\$&')}]`;
  if (value === null) return names.map((name) => `${name}${text}`);
  const message = value.name.replace(/[:\\]/g, '\\$&');
  return names.map((name) => `*${name}=${text}${value.isOptional ? '::' : ':'}${message}:${action(value)}`);
}

/** Files with folders on the way to them, or words in brackets. */
function action({ words = [], files = [], hasFolders = false }: Wanted): string {
  const paths = `_files -g "*.(${files.join('|')})(-.)"`;
  if (words.length > 0) return files.length === 0 ? `(${words.join(' ')})` : `{${paths}; compadd -- ${words.join(' ')}}`;
  if (files.length > 0) return paths;
  return hasFolders ? '_files -/' : ' ';
}

function quoted(text: string): string {
  return `'${text.replaceAll('\'', '\'\\\'\'')}'`;
}
