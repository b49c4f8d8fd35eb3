import { rangeAddress, type RangeRef } from '../../sheet/address';
import { HostError } from './errors';
import type { Runner } from './run';

/** Whether a sheet is hidden: asked only after Excel has refused to show it. */
function isHidden(run: Runner, sheetId: string): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('visibility');
    await context.sync();
    return sheet.visibility !== 'Visible';
  });
}

/** Brings a sheet to the front and selects a range on it, in one round trip. */
export async function selectRange(run: Runner, { sheetId, rect }: RangeRef): Promise<void> {
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      const range = sheet.getRange(rangeAddress(rect));
      range.select();
      range.untrack();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'unexpected' || !(await isHidden(run, sheetId))) throw error;
    throw new HostError('sheet-hidden', error.message, { cause: error });
  }
}
