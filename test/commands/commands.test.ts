import { describe, expect, test } from '@jest/globals';
import { type CommandTargets, commandNames, createCommands } from '../../src/commands/commands';

/** Presses a button by its command's name; the answer says what was asked for, in order, up to the end. */
async function press(name: string, failing: readonly string[] = []): Promise<string[]> {
  const done: string[] = [];
  const act = (what: string): Promise<void> => {
    done.push(what);
    return failing.includes(what) ? Promise.reject(new Error(what)) : Promise.resolve();
  };
  const targets: CommandTargets = {
    check: act,
    step: (direction) => act(direction > 0 ? 'next' : 'previous'),
    openSummaries: (form) => act(form === null ? 'summaries' : `template ${form}`),
    mark: () => act('mark'),
    unmark: () => act('unmark'),
    showPane: () => act('pane'),
  };
  await new Promise<void>((resolve) => {
    createCommands(targets)(name, {
      completed: () => {
        done.push('completed');
        resolve();
      },
    });
  });
  return done;
}

describe('each command does its work, shows the pane meanwhile, and tells Excel when it is done', () => {
  const works: Readonly<Record<string, string>> = {
    checkActiveSheet: 'active-sheet', checkWorkbook: 'workbook', nextFinding: 'next', previousFinding: 'previous', writeSummary: 'summaries', insertTemplate: 'template ', markFindings: 'mark', clearMarks: 'unmark',
    insertProjectTarget: 'template project-target', insertTransferTarget: 'template transfer-target', insertDepartmentTarget: 'template department-target',
    insertSelfEvaluation: 'template self-evaluation', insertMonitoring: 'template monitoring', insertThreePublic: 'template three-public', insertBudgetSummary: 'template budget-summary',
  };
  test.each(commandNames)('%s', async (name) => {
    expect(await press(name)).toEqual([works[name], 'pane', 'completed']);
  });
});

test.each([[['active-sheet']], [['pane']], [['active-sheet', 'pane']]])('Excel is told even where %p fails: it would wait for ever', async (failing) => {
  expect(await press('checkActiveSheet', failing)).toEqual(['active-sheet', 'pane', 'completed']);
});

test('a name that the manifest does not have does nothing', async () => {
  expect(await press('toString')).toEqual(['completed']);
});
