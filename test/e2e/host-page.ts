import './without-eval';
import { createTestHost, type OfficeTestHost } from '../office-host/host';
import type { Profile } from '../office-host/profiles';
import { parseWorkbooks } from '../office-host/workbook/data';
import { normalWorkbook } from '../office-host/workbook/normal';
import { workbookDataOf } from '../office-host/workbook/workbook-data';

/** What a test sets before the page's first script. */
export interface HostSetup {
  readonly workbook: unknown;
  readonly profile: Profile;
  readonly locale: 'zh-CN' | 'en-US';
}

declare global {
  interface Window {
    testSetup?: HostSetup;
    testHost?: OfficeTestHost;
    /** Everything that the workbook in Excel holds, as text to compare. */
    testWorkbook?: () => string;
    /** Violations of the page's policy, as the browser reports them. */
    testViolations?: string[];
    /** Whether the library checks each call against the level that Excel declares. */
    testLevelsChecked?: boolean;
  }
}

const violations: string[] = [];
window.testViolations = violations;
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
});

/** Switches on the library's check for calls too new for the declared Excel, before any script of the program runs. */
function checkLevels(): void {
  const utility: unknown = typeof OfficeExtension === 'undefined' ? undefined : Reflect.get(OfficeExtension, 'CommonUtility');
  if (typeof utility !== 'function') return;
  Object.assign(utility, { _doApiNotSupportedCheck: true });
  window.testLevelsChecked = true;
}

const setup = window.testSetup;
if (setup) {
  const [workbook] = parseWorkbooks([setup.workbook]);
  if (!workbook) throw new Error('no workbook');
  const host = createTestHost({ workbook, profile: setup.profile, locale: setup.locale });
  host.install(window);
  window.testHost = host;
  window.testWorkbook = () => JSON.stringify(normalWorkbook(workbookDataOf(host.model)));
  // Scripts come one after the other: office.js, its parts, then the program's.
  new MutationObserver(checkLevels).observe(document, { childList: true, subtree: true });
}
