import type { Scope } from '../hosts/host';

/** What the ribbon's buttons act upon. */
export interface CommandTargets {
  readonly check: (scope: Scope) => Promise<void>;
  /** Brings the pane to the front. */
  readonly showPane: () => Promise<void>;
}

/** The part of a ribbon event that matters: Excel waits until it is told that the command is done. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Carries out the ribbon command of a name, as the manifest has it. */
export type CarryOut = (name: string, event: CommandEvent) => void;

/** The names of the commands in the manifest. */
export const commandNames = ['checkActiveSheet'] as const;

/** Makes what carries out the ribbon's commands. The pane opens at once and shows the check as it goes. */
export function createCommands({ check, showPane }: CommandTargets): CarryOut {
  return (name, event) => {
    const known = commandNames.some((each) => each === name);
    const done = known ? Promise.allSettled([check('active-sheet'), showPane()]) : Promise.resolve([]);
    void done.then(() => {
      event.completed();
    });
  };
}
