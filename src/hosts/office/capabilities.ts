import type { Capabilities } from '../host';
import { excelApiLevel, hasSet, reportsRenaming, tellsArrays, tellsMerges } from './support';

/** Lowest level that the adapter works with: changes and selections of all sheets are reported from here on. */
const needed = '1.9';

/** What this Excel can do, asked of the library and not guessed from its version. */
export function testCapabilities(): Capabilities {
  const level = excelApiLevel();
  const enough = hasSet('ExcelApi', needed);
  return {
    name: level ? `Excel, ExcelApi ${level}` : 'Excel',
    select: enough,
    watch: enough,
    renames: enough && reportsRenaming(),
    seesMerges: tellsMerges(),
    seesArrays: tellsArrays(),
    showPane: hasSet('SharedRuntime', '1.1'),
  };
}
