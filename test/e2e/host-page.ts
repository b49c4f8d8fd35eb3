import './without-eval';
import { createTestHost, type OfficeTestHost } from '../office-host/host';
import type { Profile } from '../office-host/profiles';
import { parseWorkbooks } from '../office-host/workbook/data';

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
    /** Violations of the page's policy, as the browser reports them. */
    testViolations?: string[];
  }
}

const violations: string[] = [];
window.testViolations = violations;
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
});

const setup = window.testSetup;
if (setup) {
  const [workbook] = parseWorkbooks([setup.workbook]);
  if (!workbook) throw new Error('no workbook');
  const host = createTestHost({ workbook, profile: setup.profile, locale: setup.locale });
  host.install(window);
  window.testHost = host;
}
