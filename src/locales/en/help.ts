import type { help as source } from '../zh-CN/help';

/** Help within the pane, which needs no network. */
export const help: Readonly<Record<keyof typeof source, string>> = {
  'help.title': 'How to use it',
  'help.check': 'What is checked',
  'help.check.text': 'It finds the performance tables of a workbook and holds every cell against what the forms require, against the other cells, and against common mistakes. Checking only reads; no cell is changed.',
  'help.severity': 'Errors, warnings, notes',
  'help.severity.text': 'Errors must be corrected, warnings should be, notes are for information. The severity of each rule can be changed above, under Rules.',
  'help.repair': 'Repairs, marks and undoing',
  'help.repair.text': 'A repair shows old and new content before it is written, and can be undone. A cell that changed after the check is never overwritten. “Mark” gives cells with problems a background colour, which can be cleared.',
  'help.plan': 'The plan of spending',
  'help.plan.text': 'The pictures under Tables show what is spent by the end of each period: the dark part in the period, the light part before it; the dashed line is the whole budget.',
  'help.keys': 'Keyboard',
  'help.keys.text': 'In the pane: F8 goes to the next problem, Shift+F8 to the one before; arrow keys move in the list, Enter selects the cell, left and right fold and unfold. In the sheet: Ctrl+Alt+N and Ctrl+Alt+P, where Excel passes keys on.',
  'help.live': 'Checking after edits',
  'help.live.text': 'After an edit the check runs again by itself, and what was corrected disappears. It can be switched off above.',
  'help.round': 'The second check',
  'help.round.text': 'When a workbook that was checked before is opened again, the pane tells which problems were mended, which are still there, and which are new. Only places and kinds of problems are kept on this computer, no contents.',
  'help.nothing-found': 'A table is not found',
  'help.nothing-found.text': 'A table needs a heading such as “一级指标”, “三级指标”, “指标值”. Where it is worded otherwise, press “Teach it” under Tables, select the heading and say what each column is, or import the settings file of your bureau.',
  'help.privacy': 'Privacy',
  'help.privacy.text': 'Everything is done on this computer. Nothing is sent anywhere.',
  'help.fault': 'Report a fault',
  'help.fault.text': 'Copy the text below and send it to the maintainers. It holds versions and counts; no contents of cells, and no names of files or sheets.',
  'help.copy-report': 'Copy the report',
};
