import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { readFixture } from '../fixtures/load';
import type { WorkbookData } from '../office-host/workbook/data';
import { loadAllXlsx } from '../office-host/workbook/load-xlsx';
import { books, type Scene } from './pane/scene';
import { paneInjections } from './security/injections';
import { pages } from './security/pages';
import { undoList } from './security/undo-list';
import { type OpenPane, setStage, type Stage } from './stage';

/** What the pane and the other pages must never do, tried in Chromium on the built files. */
const names = Object.values(books);
let stage: Stage | null = null;
let workbooks: readonly WorkbookData[] = [];
const panes: OpenPane[] = [];

const scene: Scene = {
  folder: () => stage?.folder ?? '',
  open: async (opening) => (await scene.openTroubled(opening)).page,
  openTroubled: async (opening) => {
    if (!stage) throw new Error('The stage is not set.');
    const pane = await stage.open(opening);
    panes.push(pane);
    return pane;
  },
  book: (name) => {
    const workbook = workbooks[names.findIndex((each) => each === name)];
    if (!workbook) throw new Error(`The workbook ${name} was not loaded.`);
    return workbook;
  },
};

beforeAll(async () => {
  [stage, workbooks] = await Promise.all([setStage(), loadAllXlsx(names.map(readFixture))]);
}, 300_000);

afterEach(async () => {
  for (const { page } of panes.splice(0)) await page.context().close();
});

afterAll(() => stage?.close());

describe('injections', () => {
  paneInjections(scene);
});
describe('Excel’s undo list', () => {
  undoList(scene);
});
describe('requests', () => {
  pages(scene);
});
