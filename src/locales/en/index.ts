import type { MessageKey } from '../zh-CN/index';
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

/** All English words, under the keys of the Chinese ones. */
export const en: Readonly<Record<MessageKey, string>> = {
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
