import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { fixturePath } from '../fixtures/load';
import { command } from './command';
import { inFolder } from './terminal';

const [good, bad] = ['good-county-library', 'bad-water-bureau'].map(fixturePath) as [string, string];
const [program, ...before] = command;
const record = z.object({ path: z.string() });

test('a line is there before the next file is named', async () => {
  const child = spawn(program, [...before, 'check', '-', '--format', 'ndjson', '-j', '2'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const file of [good, bad, 'nowhere.xlsx']) {
    child.stdin.write(`${file}\n`);
    const { value } = z.object({ value: z.string() }).parse(await lines.next());
    expect(record.parse(JSON.parse(value)).path).toBe(file);
  }
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([3, null]);
}, 180_000);

test('Ctrl-C ends it with what is done so far: whole lines, a whole file, and how many', async () => {
  await inFolder(async (folder) => {
    const count = 400;
    for (let at = 0; at < count; at += 1) copyFileSync(bad, path.join(folder, `${String(at).padStart(3, '0')}.xlsx`));
    const child = spawn(program, [...before, 'check', folder, '-j', '2', '--format', 'ndjson', '--format', `json=${folder}/a.json`]);
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
    child.stdout.once('data', () => { child.kill('SIGINT'); });
    const [status] = z.tuple([z.number().nullable(), z.string().nullable()]).parse(await once(child, 'close'));
    const paths = out.trim().split('\n').map((line) => path.basename(record.parse(JSON.parse(line)).path, '.xlsx'));
    expect([status, paths.length < count]).toEqual([130, true]);
    expect(paths).toEqual(Array.from({ length: paths.length }, (_, at) => String(at).padStart(3, '0')));
    expect(err).toBe(`已中断。前面 ${paths.length} 个文件的结果是完整的，其余没有检查。\n`);
    expect(JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8'))).toMatchObject({ stopped: true, totals: { workbooks: paths.length } });
    expect(readdirSync(folder).filter((name) => !/^\d+\.xlsx$/.test(name))).toEqual(['a.json']);
  });
}, 180_000);
