import { readFileSync } from 'node:fs';
import { detect } from '../../src/detect/detect';
import { openAnyFile } from '../../src/hosts/file/open-any-file';
import { knowledgeFor } from '../../src/run/knowledge';
import { reportOf } from '../../src/run/run-check';
import { defaultSettings } from '../../src/rules/rule';
import { fixtureNames, fixturePath, sampleNames } from '../../test/fixtures/load';
import { cpuTime } from './cpu-time';
import type { Results } from './results';

/** What one thread does with so many workbooks of the seeds' sizes, step by step. */
export async function measurePhases(files: number): Promise<Pick<Results, 'phases'>> {
  const seeds = await Promise.all([...sampleNames(), ...fixtureNames()].map(async (name) => {
    const bytes = new Uint8Array(readFileSync(fixturePath(name)));
    const opened = openAnyFile(bytes, `${name}.xlsx`);
    if (!opened.ok) throw new Error(opened.failure.code);
    const workbook = await opened.host.read('workbook');
    const detection = detect(workbook);
    const formats = await opened.host.formats(detection.tables.map(({ sheetId, range }) => ({ sheetId, rect: range })));
    const { tables } = reportOf(workbook, detection, formats);
    return { bytes, workbook, detection, formats, knowledge: await knowledgeFor(tables) };
  }));
  type Seed = (typeof seeds)[number];
  const over = (work: (seed: Seed) => unknown): Promise<number> => cpuTime(3, () => {
    for (let at = 0; at < files; at += 1) {
      const seed = seeds[at % seeds.length];
      if (seed) work(seed);
    }
  });
  const phases = {
    files,
    read: await over(({ bytes }) => openAnyFile(bytes, 'bench.xlsx')),
    detect: await over(({ workbook }) => detect(workbook)),
    check: await over(({ workbook, detection, formats, knowledge }) => reportOf(workbook, detection, formats, defaultSettings, knowledge)),
  };
  console.log(phases);
  return { phases };
}
