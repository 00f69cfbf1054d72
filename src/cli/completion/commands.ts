/** The commands as completion sees them, read from commander's own definitions, so that no option is missing. */
import type { Command } from 'commander';
import { wantedByArgument, wantedByOption, type Wanted } from './wanted.js';

export interface CompletedOption {
  /** `--out`, `-h` */
  readonly names: readonly string[];
  readonly about: string;
  /** Null for a switch. */
  readonly value: (Wanted & { readonly isOptional: boolean; readonly name: string }) | null;
}

export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** By place; the last one holds for all further places where it may be repeated. */
  readonly arguments: readonly Wanted[];
  readonly isRepeated: boolean;
}

/** The program itself, with the name of its options' owner empty, and then its commands. */
export function completedCommands(program: Command): CompletedCommand[] {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return [
    { name: '', about: '', options: optionsOf(program), arguments: [{ words: names }], isRepeated: false },
    ...commands.map((command): CompletedCommand => ({
      name: command.name(),
      about: oneLine(command.summary() || command.description()),
      options: command.name() === 'help' ? [] : optionsOf(command),
      arguments: command.name() === 'help' ? [{ words: names }] : command.registeredArguments.map((argument) => wantedByArgument(command.name(), argument.name())),
      isRepeated: command.registeredArguments.at(-1)?.variadic === true,
    })),
  ];
}

function optionsOf(command: Command): CompletedOption[] {
  return command.createHelp().visibleOptions(command).map((option) => ({
    names: [option.short, option.long].filter((name) => name !== undefined),
    about: oneLine(option.description),
    value: !option.required && !option.optional ? null : {
      ...wantedByOption(command.name(), option.long ?? ''), isOptional: option.optional, name: /[<[]([^>\]]*)/.exec(option.flags)?.[1] ?? 'value',
    },
  }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
