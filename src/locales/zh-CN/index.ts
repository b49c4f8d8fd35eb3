import { cli } from './cli';
import { cliBatch } from './cli-batch';
import { cliWriting } from './cli-writing';
import { delivery } from './delivery';
import { files } from './files';
import { findings } from './findings';
import { help } from './help';
import { pane } from './pane';
import { paneSettings } from './pane-settings';
import { report } from './report';
import { rulePages } from './rule-pages';
import { reports } from './reports';
import { rulesAmounts } from './rules-amounts';
import { rulesEvaluation } from './rules-evaluation';
import { rulesMeaning } from './rules-meaning';
import { rulesPlan } from './rules-plan';
import { rulesRequired } from './rules-required';
import { rulesStructure } from './rules-structure';
import { rulesValue } from './rules-value';
import { rulesWording } from './rules-wording';
import { rulesWorkbook } from './rules-workbook';
import { tables } from './tables';
import { writing } from './writing';
import { settings } from './settings';
import { sheets } from './sheets';
import { summaries } from './summaries';
import { suppress } from './suppress';
import { teaching } from './teaching';
import { templates } from './templates';
import { workbench } from './workbench';

/** 全部中文文字。其他语言按这里的键翻译。 */
export const zhCN = {
  ...rulesRequired,
  ...rulesPlan,
  ...rulesAmounts,
  ...rulesStructure,
  ...rulesValue,
  ...rulesEvaluation,
  ...rulesWorkbook,
  ...rulePages,
  ...rulesMeaning,
  ...rulesWording,
  ...report,
  ...reports,
  ...settings,
  ...sheets,
  ...summaries,
  ...delivery,
  ...suppress,
  ...files,
  ...cli,
  ...cliBatch,
  ...cliWriting,
  ...pane,
  ...findings,
  ...help,
  ...paneSettings,
  ...teaching,
  ...templates,
  ...workbench,
  ...tables,
  ...writing,
};

/** The key of a message; each language has exactly these. */
export type MessageKey = keyof typeof zhCN;
