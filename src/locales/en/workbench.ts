import type { workbench as chinese } from '../zh-CN/workbench';

/** The workbench in a browser. */
export const workbench: Readonly<Record<keyof typeof chinese, string>> = {
  'workbench.title': 'Indicator Check · Workbench',
  'workbench.open': 'Open a workbook',
  'workbench.undo': 'Undo',
  'workbench.redo': 'Redo',
  'workbench.samples': 'Samples',
  'workbench.sample.bad': 'Sample with problems (water bureau)',
  'workbench.sample.good': 'Sample without problems (library)',
  'workbench.not-saved': 'The original file is not changed. To keep changes, save a copy.',
  'workbench.save': 'Save a copy',
  'workbench.save-failed': '“{file}” was not saved: {reason}',
  'workbench.grid': 'Workbook',
  'workbench.pane': 'Check pane',
  'workbench.starting': 'Preparing the sheet…',
  'workbench.reading': 'Reading “{file}”…',
  'workbench.looks': 'Reading formats…',
  'workbench.showing': 'Showing {rows, plural, one {# row} other {# rows}}…',
  'workbench.drop': 'Release to open this workbook',
  'workbench.drop-one': 'One workbook at a time; “{file}” is open',
  'workbench.building': 'Building the workbench, half a minute the first time…',
  'workbench.serving': 'Workbench: {url} (Ctrl+C ends it)',
  'workbench.close-message': 'Close message',
  'workbench.packed': 'Packed; copy the whole folder to the computer that needs it and open its page with a double click, without installation or network: {page}',
};
