import { type CarryOut, createCommands } from '../commands/commands';
import { createOfficeHost } from '../hosts/office/office-host';
import { followOfficeTheme } from '../hosts/office/theme';
import { partitionPrefix } from '../hosts/office/settings';
import { mountPane } from './mount';
import { browserJournal } from './state/browser-journal';
import { createStore } from './state/store';
import type { Scheme } from './theme';

declare global {
  interface Window {
    /** Set by the boot script: hands over what carries out the ribbon's commands. */
    indicatorCheckCommands?: (carryOut: CarryOut) => void;
  }
  /** Written in by the build. */
  const PROGRAM_VERSION: string;
}

/** The entry of the pane in Excel. The boot script loads it once Excel has answered. */
function start(): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no root');
  element.replaceChildren();
  const host = createOfficeHost();
  const scheme = createStore<Scheme>('light');
  followOfficeTheme(scheme.set);
  const { checker, ribbon } = mountPane(element, {
    host,
    displayLanguage: Office.context.displayLanguage,
    // Null for a workbook that was never saved.
    document: Office.context.document.url || '',
    journal: browserJournal(partitionPrefix()),
    scheme,
    version: PROGRAM_VERSION,
  });
  window.indicatorCheckCommands?.(createCommands({ ...ribbon, showPane: () => Office.addin.showAsTaskpane() }));
  // Without a shared runtime the ribbon cannot bring the result: the pane looks for itself when it opens.
  if (!host.capabilities.showPane) void checker.check('active-sheet');
}

start();
