import { type Translate, translator } from '../locales/translate';
import { checkCommand } from './check-command';
import { collectCommand } from './collect-command';
import { fixCommand } from './fix-command';
import { listCommand } from './list-command';
import { markCommand } from './mark-command';
import { summarizeCommand } from './summarize-command';
import { type Command, parseCommand, type WorkCommand } from './options';
import { rulesCommand } from './rules-command';
import { templateCommand } from './template-command';
import { suppressCommand } from './suppress-command';
import type { Terminal } from './terminal';
import { fileTools, type WritingTools } from './tools';
import { usageText } from './usage-text';
import { notDone } from './work-file';
import { writeProblemOf } from './write-error';

const wrongUsage = 2;

/** Runs the command with the arguments behind its name; answers the exit status, and throws nothing of its own. */
export async function runCommand(args: readonly string[], terminal: Terminal, tools: WritingTools = fileTools): Promise<number> {
  const command = parseCommand(args);
  const t: Translate = translator(command.locale);
  if (command.kind === 'wrong') {
    terminal.err(`${usageText(command.usage, t)}\n${t('cli.see-help')}\n`);
    return wrongUsage;
  }
  const status = await answer(command, terminal, tools, t);
  const fault = await terminal.printed?.() ?? null;
  if (fault === null) return status;
  terminal.err(`${t(writeProblemOf(fault) === 'disk-full' ? 'cli.not-printed.disk-full' : 'cli.not-printed.other')}\n`);
  return notDone;
}

async function answer(command: Exclude<Command, { readonly kind: 'wrong' }>, terminal: Terminal, tools: WritingTools, t: Translate): Promise<number> {
  if (command.kind === 'help' || command.kind === 'version') {
    terminal.out(`${command.kind === 'version' ? terminal.version : t('cli.help')}\n`);
    return 0;
  }
  if (command.kind === 'rules') return rulesCommand(command, terminal);
  return work(command, terminal, tools);
}

function work(command: WorkCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  switch (command.kind) {
    case 'check':
      return checkCommand(command, terminal, tools);
    case 'collect':
      return collectCommand(command, terminal, tools);
    case 'fix':
      return fixCommand(command, terminal, tools);
    case 'suppress':
      return suppressCommand(command, terminal, tools);
    case 'mark':
      return markCommand(command, terminal, tools);
    case 'list':
    case 'opinion':
      return listCommand(command, terminal, tools);
    case 'summarize':
      return summarizeCommand(command, terminal, tools);
    case 'template':
      return templateCommand(command, terminal, tools);
  }
}
