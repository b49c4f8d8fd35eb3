import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { readFixture } from '../fixtures/load';
import type { WorkbookData } from '../office-host/workbook/data';
import { loadAllXlsx } from '../office-host/workbook/load-xlsx';
import { again } from './pane/again';
import { bounds } from './pane/bounds';
import { checking } from './pane/checking';
import { longWork } from './pane/long-work';
import { books, type Scene } from './pane/scene';
import { summaries } from './pane/summaries';
import { templates } from './pane/templates';
import { trouble } from './pane/trouble';
import { writing } from './pane/writing';
import { type OpenPane, setStage, type Stage } from './stage';

/** The production pane in Chromium, on the unmodified office.js. It is built once for all cases. */
const names = Object.values(books);
let stage: Stage | null = null;
let workbooks: readonly WorkbookData[] = [];
const calm: OpenPane[] = [];
const troubled: OpenPane[] = [];

function built(): Stage {
  if (!stage) throw new Error('The stage is not set.');
  return stage;
}

const scene: Scene = {
  folder: () => built().folder,
  open: async (opening) => {
    const pane = await built().open(opening);
    calm.push(pane);
    return pane.page;
  },
  openTroubled: async (opening) => {
    const pane = await built().open(opening);
    troubled.push(pane);
    return pane;
  },
  book: (name) => {
    const workbook = workbooks[names.findIndex((each) => each === name)];
    if (!workbook) throw new Error(`The workbook ${name} was not loaded.`);
    return workbook;
  },
};

/** Nothing was asked of other servers, no error reached the console, no policy was violated, nothing was written to the workbook. */
async function nothingWrong({ page, foreignRequests, complaints }: OpenPane): Promise<void> {
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => window.testViolations)).toEqual([]);
  const sent = await page.evaluate(() => (window.testHost ? [...window.testHost.ledger.disturbing.map(({ name }) => name), ...window.testHost.ledger.unmodelled] : []));
  expect(sent).toEqual([]);
}

beforeAll(async () => {
  [stage, workbooks] = await Promise.all([setStage(), loadAllXlsx(names.map(readFixture))]);
}, 180_000);

afterEach(async () => {
  const [quiet, all] = [calm.splice(0), troubled.splice(0)];
  for (const pane of quiet) await nothingWrong(pane);
  for (const { page } of [...quiet, ...all]) await page.context().close();
});

afterAll(() => stage?.close());

describe('checking', () => {
  checking(scene);
});
describe('after the check', () => {
  again(scene);
});
describe('long work', () => {
  longWork(scene);
});
describe('trouble', () => {
  trouble(scene);
});
describe('bounds', () => {
  bounds(scene);
});
describe('writing', () => {
  writing(scene);
});
describe('summaries', () => {
  summaries(scene);
});
describe('templates', () => {
  templates(scene);
});
