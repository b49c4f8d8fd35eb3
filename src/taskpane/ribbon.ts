import type { CommandTargets } from '../commands/commands';
import type { FormId } from '../forms/form';
import type { PlaceId } from './places/places';
import type { Checker } from './state/checker';
import type { Cursor } from './state/cursor';
import type { Result } from './state/pane-state';
import type { Store } from './state/store';
import type { Writer } from './state/writer';

/** What a button of the ribbon asks of the place 汇总: the templates, with or without a form. */
export interface Asked {
  readonly form: FormId | null;
}

/** What the ribbon's buttons act upon in the pane. */
export interface RibbonParts {
  readonly checker: Checker;
  readonly writer: Writer | null;
  readonly cursor: Cursor;
  readonly place: Store<PlaceId>;
  readonly asked: Store<Asked | null>;
  /** The plans that set and clear marks, which are loaded when they are needed. */
  readonly plans: () => Promise<MarkPlans>;
}

/** Plans of marks for a result. */
export interface MarkPlans {
  readonly mark: (result: Result) => Parameters<Writer['write']>[0];
  readonly unmark: (result: Result) => Parameters<Writer['write']>[0];
  readonly isForm: (form: string) => form is FormId;
}

/** Carries out what the ribbon asks of the pane. Nothing here rejects but for a file that does not come. */
export function ribbonTargets({ checker, writer, cursor, place, asked, plans }: RibbonParts): Omit<CommandTargets, 'showPane'> {
  /** The last result, or that of a check of the sheet in front where there is none. */
  async function resultNow(): Promise<Result | null> {
    if (!checker.state().result) await checker.check('active-sheet');
    return checker.state().result;
  }

  async function write(which: 'mark' | 'unmark'): Promise<void> {
    place.set('findings');
    const [result, made] = await Promise.all([resultNow(), plans()]);
    if (result) await writer?.write(made[which](result));
  }

  return {
    check: (scope) => {
      place.set('findings');
      return checker.check(scope);
    },
    step: (direction) => {
      place.set('findings');
      return cursor.step(direction);
    },
    openSummaries: async (form) => {
      place.set('summaries');
      if (form === null) return;
      const { isForm } = await plans();
      asked.set({ form: isForm(form) ? form : null });
    },
    mark: () => write('mark'),
    unmark: () => write('unmark'),
  };
}
