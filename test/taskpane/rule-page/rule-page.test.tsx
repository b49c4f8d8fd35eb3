/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { translator } from '../../../src/locales/translate';
import { ruleName } from '../../../src/locales/finding-text';
import { examples } from '../../../src/rules/examples/registry';
import { workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';
import { drawPane } from '../render';

afterEach(cleanup);

test.each(['zh-CN', 'en'] as const)('the page of a rule shows all its examples, with what the check says of them: %s', async (locale) => {
  const t = translator(locale);
  drawPane(workbookOf(hebei), { locale });
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${t('pane.place.settings')}`) }));
  fireEvent.click(await screen.findByText(ruleName('level3-missing', locale)));
  const page = await screen.findByRole('dialog');
  const { accept = [], reject = [] } = examples['level3-missing'] ?? {};
  await within(page).findByText((text) => text.endsWith(`. ${accept.at(-1)?.note ?? ''}`), { selector: 'h4' });
  expect(page.querySelectorAll('h4')).toHaveLength(accept.length + reject.length);
  expect(page.querySelectorAll('table').length).toBeGreaterThanOrEqual(reject.length);
  expect(page.textContent).toContain(t('rule.level3-missing.why'));
  fireEvent.click(within(page).getByLabelText(t('rule-page.close')));
  expect(screen.queryByRole('dialog')).toBeNull();
});
