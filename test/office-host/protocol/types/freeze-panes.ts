import { invalidArgument } from '../errors';
import { done, rangeArgument, type ModelObject } from '../objects';
import { sheetOf, type Session } from '../session';

function count(value: unknown): number {
  if (typeof value !== 'number' || value < 1) throw invalidArgument();
  return value;
}

/** Rows and columns that stay in view. */
export function freezePanesObject(session: Session, sheetId: string): ModelObject {
  const sheet = sheetOf(session, sheetId);
  return {
    type: 'WorksheetFreezePanes',
    protectedBy: sheetId,
    methods: {
      FreezeRows: ([rows]) => {
        sheet.freeze = { rows: count(rows), columns: 0 };
        return done;
      },
      FreezeColumns: ([columns]) => {
        sheet.freeze = { rows: 0, columns: count(columns) };
        return done;
      },
      FreezeAt: ([range]) => {
        const [rect] = rangeArgument(range)?.rects ?? [];
        if (!rect) throw invalidArgument();
        sheet.freeze = { rows: rect.bottom + 1, columns: rect.right + 1 };
        return done;
      },
      Unfreeze: () => {
        sheet.freeze = { rows: 0, columns: 0 };
        return done;
      },
    },
  };
}
