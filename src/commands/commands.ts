import type { Scope } from '../hosts/host';

/** What the ribbon's buttons, and the keys that Excel passes on, act upon. */
export interface CommandTargets {
  readonly check: (scope: Scope) => Promise<void>;
  /** Goes to the next finding, or the one before. */
  readonly step: (direction: 1 | -1) => Promise<void>;
  /** Opens the place 汇总 of the pane; with a form, at the template of it. */
  readonly openSummaries: (form: string | null) => Promise<void>;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
  /** Brings the pane to the front. */
  readonly showPane: () => Promise<void>;
}

/** The part of a ribbon event that matters: Excel waits until it is told that the command is done. Keys have no event. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Carries out the command of a name, as the manifest has it. */
export type CarryOut = (name: string, event?: CommandEvent) => void;

/** The forms whose templates the ribbon's menu offers, by the names of their commands. */
export const templateCommands = {
  insertProjectTarget: 'project-target',
  insertTransferTarget: 'transfer-target',
  insertDepartmentTarget: 'department-target',
  insertSelfEvaluation: 'self-evaluation',
  insertMonitoring: 'monitoring',
  insertThreePublic: 'three-public',
  insertBudgetSummary: 'budget-summary',
} as const;

const plainNames = ['checkActiveSheet', 'checkWorkbook', 'nextFinding', 'previousFinding', 'writeSummary', 'insertTemplate', 'markFindings', 'clearMarks'] as const;

type TemplateCommand = keyof typeof templateCommands;
type PlainCommand = (typeof plainNames)[number];

function isTemplate(name: string): name is TemplateCommand {
  return Object.hasOwn(templateCommands, name);
}

function isPlain(name: string): name is PlainCommand {
  return plainNames.some((each) => each === name);
}

/** The names of all commands. */
export const commandNames: readonly string[] = [...plainNames, ...Object.keys(templateCommands)];

/** Makes what carries out the commands. The pane opens at once and shows the work as it goes. */
export function createCommands(targets: CommandTargets): CarryOut {
  const { check, step, openSummaries, mark, unmark, showPane } = targets;
  const acts: Readonly<Record<PlainCommand, () => Promise<void>>> = {
    checkActiveSheet: () => check('active-sheet'),
    checkWorkbook: () => check('workbook'),
    nextFinding: () => step(1),
    previousFinding: () => step(-1),
    writeSummary: () => openSummaries(null),
    insertTemplate: () => openSummaries(''),
    markFindings: mark,
    clearMarks: unmark,
  };
  const actOf = (name: string): (() => Promise<void>) | null => {
    if (isTemplate(name)) return () => openSummaries(templateCommands[name]);
    return isPlain(name) ? acts[name] : null;
  };
  return (name, event) => {
    const act = actOf(name);
    const done = act ? Promise.allSettled([act(), showPane()]) : Promise.resolve([]);
    void done.then(() => event?.completed());
  };
}
