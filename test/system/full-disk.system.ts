import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../cli/command';
import { fixturePath } from '../fixtures/load';
import { findProgram } from './programs';
import { skipped, testsWith } from './tests-with';

/** A namespace of its own, in which the disk is gone with the command. Root is not needed where users may have such namespaces. */
const apart = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
/** Some containers let nobody mount anything; what a full disk does is then seen only where its errors are made up (test/cli/write-failure.test.ts). */
const mayMount = findProgram('unshare') === null || spawnSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;
const { describe, test } = mayMount ? testsWith('mount', 'unshare') : skipped('this machine lets no disk be mounted');

// Every test starts the command anew.
jest.setTimeout(300_000);

const bad = path.resolve(fixturePath('bad-water-bureau'));
let folder = '';
let disk = '';
let beside = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-disk-'));
  [disk, beside] = ['disk', 'beside'].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(disk);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

type Disk = 'full' | 'read-only';

interface OnDisk {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** What is on the disk afterwards. */
  readonly left: readonly string[];
  /** Whether the workbook on it has the bytes that it had. */
  readonly same: boolean;
}

const script = (kind: Disk, redirect: string): string => `
  disk=$1; original=$2; shift 2; set -e
  mount -t tmpfs -o size=256k none "$disk"; cp "$original" "$disk/a.xlsx"
  ${kind === 'full' ? 'cat /dev/zero 2> /dev/null > "$disk/filler" || true' : 'mount -o remount,ro "$disk"'}
  set +e; "$@" ${redirect}; status=$?
  printf '\n--\n'; ls -A "$disk"; echo --; cmp "$original" "$disk/a.xlsx" && echo same; exit $status`;

/** Runs the command where `disk` is a disk with one workbook on it that is full to the last byte, or can only be read. */
function onDisk(kind: Disk, words: readonly string[], { redirect = '', env = {} }: { readonly redirect?: string; readonly env?: NodeJS.ProcessEnv } = {}): OnDisk {
  const named = words.map((word) => word.replace('DISK', disk).replace('BESIDE', beside));
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside);
  const { status, stdout, stderr, error } = spawnSync('unshare', [...apart, 'sh', '-c', script(kind, redirect), 'sh', disk, bad, ...command, ...named], { encoding: 'utf8', env: { ...process.env, ...env } });
  if (error) throw error;
  const [out = '', left = '', same = ''] = stdout.split(/\n?--\n/);
  return { status, out, err: stderr, left: left.trim().split('\n').filter((name) => name !== 'filler'), same: same.trim() === 'same' };
}

const words: Readonly<Record<Disk, string>> = { full: '磁盘已满', 'read-only': '只读' };

describe.each<Disk>(['full', 'read-only'])('a disk that is %s', (kind) => {
  test('outputs of a check: a line each with the cause, the others are whole, and nothing is left', () => {
    const names = ['a.txt', 'a.json', 'a.ndjson', 'a.sarif', 'a.html', 'list.xlsx'];
    const formats = ['text', 'json', 'ndjson', 'sarif', 'html', 'xlsx'].flatMap((format, at) => ['--format', `${format}=DISK/${names[at] ?? ''}`]);
    const { status, err, left, same } = onDisk(kind, ['check', bad, 'DISK/a.xlsx', ...formats, '--format', 'json=BESIDE/whole.json', '--format', 'html=BESIDE/whole.html']);
    expect(err.trim().split('\n')).toEqual(names.map((name) => expect.stringMatching(new RegExp(`^${disk}/${name}：.*${words[kind]}`))));
    expect([status, left, same]).toEqual([3, ['a.xlsx'], true]);
    expect(JSON.parse(readFileSync(path.join(beside, 'whole.json'), 'utf8'))).toMatchObject({ totals: { workbooks: 2 } });
    expect(readFileSync(path.join(beside, 'whole.html'), 'utf8')).toMatch(/<\/html>\n$/);
  });

  test.each<[string, readonly string[], string]>([
    ['a repaired copy', ['fix', bad, '-o', 'DISK/b.xlsx'], 'b.xlsx'],
    ['a repair in place', ['fix', 'DISK/a.xlsx', '--in-place'], 'a.xlsx'],
    ['marks in place', ['mark', 'DISK/a.xlsx', '--in-place'], 'a.xlsx'],
    ['a suppression in place', ['suppress', 'DISK/a.xlsx', '--in-place', '--rule', 'blank-form', '--reason', '空表'], 'a.xlsx'],
    ['a list', ['list', bad, '-o', 'DISK/b.xlsx'], 'b.xlsx'],
    ['letters', ['opinion', bad, '-o', 'DISK/b.xlsx'], 'b.xlsx'],
    ['summaries', ['summarize', bad, '--kind', 'projects', '-o', 'DISK/b.xlsx'], 'b.xlsx'],
    ['summaries in place', ['summarize', 'DISK/a.xlsx', '--kind', 'projects', '--in-place'], 'a.xlsx'],
    ['a blank form', ['template', 'project-target', '-o', 'DISK/b.xlsx'], 'b.xlsx'],
    ['a baseline', ['check', bad, '--write-baseline', 'DISK/b.json'], 'b.json'],
  ])('%s: one line with the cause, what was there is as it was, and nothing is left', (_, args, name) => {
    const { status, err, left, same } = onDisk(kind, args);
    expect(err).toMatch(new RegExp(`^${disk}/${name}：[^\\n]*${words[kind]}[^\\n]*\\n$`));
    expect([status, left, same]).toEqual([3, ['a.xlsx'], true]);
  });
});

test('where results are printed into a file on a full disk, that is said', () => {
  const { status, err } = onDisk('full', ['check', bad, '--format', 'json'], { redirect: `> "$disk/out.json"` });
  expect([status, err.includes('磁盘已满'), err.trim().split('\n').length]).toEqual([3, true, 1]);
});

test('where the folder for temporary files is full, the page is not written, and the others are', () => {
  const { status, err, left } = onDisk('full', ['check', bad, '--format', 'html=BESIDE/a.html', '--format', 'json=BESIDE/a.json'], { env: { TMPDIR: disk } });
  expect([status, err.trim().split('\n').length]).toEqual([3, 1]);
  expect(err).toContain(`${disk}/：磁盘已满`);
  expect(left.filter((name) => name.startsWith('indicator-check'))).toEqual([]);
  expect(readdirSync(beside)).toEqual(['a.json']);
});
