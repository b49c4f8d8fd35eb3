import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { defaultTheme } from '@univerjs/themes';
import type { LocaleId } from '../../locales/locale';

/** The grid's own names of our languages. */
export const gridLocales: Readonly<Record<LocaleId, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, en: LocaleType.EN_US };

/** Protection is for servers that know persons: here is one person with one file. */
const hiddenMenus = Object.fromEntries([
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
].map((id) => [id, { hidden: true }]));

/**
 * Starts Univer in an element: formula bar, cells and tabs. Its own bars for formatting stay away, for here people
 * read and mend tables. Formulas keep the results of the file, and only those without one are calculated on opening.
 */
export function startUniver(container: HTMLElement, locale: LocaleId): { readonly univer: Univer; readonly api: FUniver } {
  const univer = new Univer({
    theme: defaultTheme,
    locale: gridLocales[locale],
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN), [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    menu: hiddenMenus,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
