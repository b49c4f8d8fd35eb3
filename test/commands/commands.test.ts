import { expect, test } from '@jest/globals';
import { commandNames, createCommands } from '../../src/commands/commands';
import type { Scope } from '../../src/hosts/host';

/** Presses a button by its command's name; the answer says what was asked for, in order, up to the end. */
async function press(name: string, failing: readonly string[] = []): Promise<string[]> {
  const done: string[] = [];
  const act = (what: string): Promise<void> => {
    done.push(what);
    return failing.includes(what) ? Promise.reject(new Error(what)) : Promise.resolve();
  };
  const carryOut = createCommands({ check: (scope: Scope) => act(scope), showPane: () => act('pane') });
  await new Promise<void>((resolve) => {
    carryOut(name, {
      completed: () => {
        done.push('completed');
        resolve();
      },
    });
  });
  return done;
}

test.each(commandNames)('%s checks the sheet in front, shows the pane meanwhile, and tells Excel when it is done', async (name) => {
  expect(await press(name)).toEqual(['active-sheet', 'pane', 'completed']);
});

test.each([[['active-sheet']], [['pane']], [['active-sheet', 'pane']]])('Excel is told even where %p fails: it would wait for ever', async (failing) => {
  expect(await press(commandNames[0], failing)).toEqual(['active-sheet', 'pane', 'completed']);
});

test('a name that the manifest does not have does nothing', async () => {
  expect(await press('toString')).toEqual(['completed']);
});
