import { z } from 'zod';
import { invalidArgument, Unmodelled } from '../errors';
import { done, type ModelObject } from '../objects';
import { rangeAddress } from '../../../../src/sheet/address';
import { rectArgument } from '../range-address';
import { sheetOf, type Session } from '../session';

const zoomSchema = z.strictObject({ horizontalFitToPages: z.literal(1) });

/** A footer of the file's codes, made of its three parts. */
function withFooter(footer: string | undefined, section: 'L' | 'C' | 'R', text: string): string {
  const parts = new Map([...(footer ?? '').matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)].map(([, key = '', part = '']) => [key, part]));
  parts.set(section, text);
  return ['L', 'C', 'R'].map((key) => (parts.get(key) ? `&${key}${parts.get(key) ?? ''}` : '')).join('');
}

/** How a sheet is printed. */
export function pageLayoutObject(session: Session, sheetId: string): ModelObject {
  const { print } = sheetOf(session, sheetId);
  const footer = (section: 'L' | 'C' | 'R') => (value: unknown): void => {
    print.footer = withFooter(print.footer, section, String(value));
  };
  const footers: ModelObject = {
    type: 'HeaderFooter',
    protectedBy: sheetId,
    setters: { LeftFooter: footer('L'), CenterFooter: footer('C'), RightFooter: footer('R') },
  };
  return {
    type: 'PageLayout',
    protectedBy: sheetId,
    setters: {
      Orientation: (value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument();
        print.orientation = value.toLowerCase();
      },
      PaperSize: (value) => { print.paper = String(value); },
      Zoom: (value) => {
        if (!zoomSchema.safeParse(value).success) throw new Unmodelled(`the zoom ${JSON.stringify(value)}`);
        print.fitWidth = true;
      },
    },
    parts: { HeadersFooters: () => ({ type: 'HeaderFooterGroup', parts: { DefaultForAllPages: () => footers } }) },
    methods: {
      SetPrintArea: ([area]) => {
        print.area = rangeAddress(rectArgument(area));
        return done;
      },
      SetPrintTitleRows: ([rows]) => {
        const match = /^\$(\d+):\$(\d+)$/.exec(String(rows));
        if (!match) throw invalidArgument();
        print.titleRows = `${match[1] ?? ''}:${match[2] ?? ''}`;
        return done;
      },
    },
  };
}

/** Rows that begin a new page. */
export function pageBreaksObject(session: Session, sheetId: string): ModelObject {
  const { print } = sheetOf(session, sheetId);
  return {
    type: 'PageBreakCollection',
    protectedBy: sheetId,
    methods: {
      Add: ([range]) => {
        const { top } = rectArgument(range);
        if (top === 0) throw invalidArgument();
        print.breaks = [...(print.breaks ?? []), top];
        return { object: { type: 'PageBreak' } };
      },
    },
  };
}
