/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { translator } from '../../../src/locales/translate';
import type { Plan } from '../../../src/sheet/edit';
import type { WorkbookValues } from '../../../src/sheet/snapshot';
import { memoryJournal } from '../../../src/taskpane/state/journal';
import { createWriter } from '../../../src/taskpane/state/writer';
import { type Rows, workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';
import { type Drawn, drawPane } from '../render';

afterEach(cleanup);

const user = userEvent.setup();
const t = translator('zh-CN');
const rule = 'value-without-unit';

function faulty(): Rows {
  return hebei.map((row, at) => row.map((cell, column) => (at === 9 && column === 5 ? '≥200' : cell)));
}

/** The pane on a workbook that keeps what it is told. */
function drawKeeping(first: WorkbookValues): { readonly drawn: Drawn; readonly plans: Plan[] } {
  const plans: Plan[] = [];
  let workbook = first;
  const host = {
    read: () => Promise.resolve(workbook),
    formats: () => Promise.resolve([]),
    contents: () => Promise.resolve([]),
    apply: (plan: Plan) => {
      plans.push(plan);
      const keep = plan.edits.find((edit) => edit.kind === 'keep');
      const { kept, ...rest } = workbook;
      workbook = keep?.content === null || keep === undefined ? rest : { ...rest, kept: keep.content };
      drawn.hold(workbook);
      return Promise.resolve({ outcome: 'done' as const, undo: { name: plan.name, expect: [], edits: [{ kind: 'keep' as const, content: kept ?? null }] }, sheetIds: {} });
    },
  };
  const writer = createWriter({ host, journal: memoryJournal(), document: '', now: () => 0, onWritten: () => void drawn.checker.check('workbook') });
  const drawn = drawPane(first, { writer });
  return { drawn, plans };
}

async function openForm(): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: t('pane.check-workbook') }));
  await user.click(await screen.findByRole('button', { name: t('pane.go-to-cell', { cell: 'F10' }) }));
  await user.click(await screen.findByRole('button', { name: t('suppress.button') }));
  return screen.findByRole('textbox', { name: new RegExp(`^${t('suppress.reason-label')}`) });
}

describe('不作为问题', () => {
  test('needs a reason; then the finding is gone, listed with its reason, and can be brought back', async () => {
    const { plans } = drawKeeping(workbookOf(faulty()));
    const reason = await openForm();
    const confirm = screen.getByRole('button', { name: t('suppress.confirm') });
    await user.type(reason, '  ');
    expect((confirm as HTMLButtonElement).disabled).toBe(true);
    await user.type(reason, '数量由县里统一核定');
    await user.click(confirm);
    expect(await screen.findByText(t('suppress.list', { count: 1 }))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('pane.go-to-cell', { cell: 'F10' }) })).toBeNull();
    expect(screen.getByText(/数量由县里统一核定/)).toBeTruthy();
    expect(plans).toMatchObject([{ edits: [{ kind: 'keep' }], expect: [{ kind: 'kept', allowed: [null] }] }]);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${t('suppress.restore')}为问题`) }));
    expect(await screen.findByRole('button', { name: t('pane.go-to-cell', { cell: 'F10' }) })).toBeTruthy();
    expect(screen.queryByText(t('suppress.list', { count: 1 }))).toBeNull();
    expect(plans.at(-1)).toMatchObject({ edits: [{ kind: 'keep', content: null }] });
  });

  test.each(['table', 'workbook'] as const)('as far as a %s', async (scope) => {
    const { plans } = drawKeeping(workbookOf(faulty()));
    const reason = await openForm();
    await user.click(within(screen.getByRole('radiogroup')).getByRole('radio', { name: new RegExp(scope === 'table' ? '^这张表' : '^整个工作簿') }));
    await user.type(reason, '本县统一');
    await user.click(screen.getByRole('button', { name: t('suppress.confirm') }));
    await screen.findByText(t('suppress.list', { count: 1 }));
    const [edit] = plans[0]?.edits ?? [];
    expect(JSON.parse(edit?.kind === 'keep' ? edit.content ?? '' : '')).toMatchObject({ suppressions: [{ scope, rule, reason: '本县统一' }] });
  });

  test('is not offered where what the workbook keeps cannot be read, which is said', async () => {
    drawKeeping({ ...workbookOf(faulty()), kept: '{"version":2}' });
    await user.click(screen.getByRole('button', { name: t('pane.check-workbook') }));
    await user.click(await screen.findByRole('button', { name: t('pane.go-to-cell', { cell: 'F10' }) }));
    expect(await screen.findByText(t('suppress.unreadable'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('suppress.button') })).toBeNull();
  });
});
