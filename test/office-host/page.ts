import { createTestHost, type OfficeTestHost } from './host';
import { excel114, excel115, excel19, excelOnline } from './profiles';
import { parseWorkbooks } from './workbook/data';

/**
 * Entry for a bundle that runs in a real browser before the page's own scripts: it puts the host
 * before office.js. The page's test sets `window.officeHostSetup` first, and finds the host in
 * `window.officeHost`.
 */
declare global {
  interface Window {
    officeHostSetup?: { readonly workbook: unknown; readonly profile?: string; readonly locale?: 'zh-CN' | 'en-US' };
    officeHost?: OfficeTestHost;
  }
}

const setup = window.officeHostSetup;
if (setup) {
  const [workbook] = parseWorkbooks([setup.workbook]);
  const profile = [excel19, excel114, excel115, excelOnline].find(({ name }) => name === setup.profile) ?? excel114;
  if (workbook) {
    const host = createTestHost({ workbook, profile, locale: setup.locale ?? 'zh-CN' });
    host.install(window);
    window.officeHost = host;
  }
}
