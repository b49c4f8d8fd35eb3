import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { translator } from '../../src/locales/translate';
import { opened, setWorkbenchStage, type WorkbenchStage } from './workbench-stage';

const t = translator('zh-CN');
let stage: WorkbenchStage;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

test('a blank form in the workbench: written to a new sheet, shown, found as blank, taken back', async () => {
  const { page, complaints } = await stage.visit({ screen: 'large' });
  await opened(page, 'bad-water-bureau.xlsx');
  const pane = page.getByRole('complementary', { name: '检查窗格' });
  await pane.getByRole('tab', { name: t('pane.place.summaries') }).click();
  await pane.getByRole('checkbox', { name: t('template.pane.points') }).check();
  expect(await pane.getByRole('img', { name: t('template.pane.preview', { form: t('form.project-target') }) }).textContent()).toContain('分值');
  await pane.getByRole('button', { name: t('template.pane.insert'), exact: true }).click();
  await pane.getByText(/^已写入「插入模板：/).waitFor();
  const tab = page.getByRole('region', { name: '工作簿' }).getByRole('tab', { name: t('form.project-target') });
  await tab.waitFor();
  expect(await tab.getAttribute('aria-selected')).toBe('true');
  if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: 'docs/screenshots/workbench-template.png' });
  await pane.getByRole('button', { name: t('pane.check-sheet') }).click();
  await pane.getByRole('tab', { name: new RegExp(`^${t('pane.place.tables')} 1$`) }).waitFor();
  await pane.getByRole('tab', { name: new RegExp(`^${t('pane.place.findings')} 1$`) }).waitFor();
  await pane.getByRole('button', { name: '撤销本次写入' }).click();
  await tab.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
