import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserPath } from '../e2e/browser';
import packages from './debian-packages.json';

/** The programs that these tests need beside Node, with Debian's packages of them: data, as they are installed before any script of ours can run. */
export const debianPackages: Readonly<Record<keyof typeof packages, readonly string[]>> = packages;
export type ProgramName = keyof typeof debianPackages;
export const programNames = Object.keys(debianPackages).filter((name): name is ProgramName => name in debianPackages);

/** Where servers lie, which a person's PATH does not name. */
const serverFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** A program's file; null where there is none. */
export function findProgram(name: ProgramName, searched = process.env['PATH'] ?? ''): string | null {
  if (name === 'chromium') return browserPath() ?? null;
  const folders = [...searched.split(path.delimiter).filter((folder) => folder !== ''), ...serverFolders];
  return folders.map((folder) => path.join(folder, name)).find(existsSync) ?? null;
}

/** A program's file. Throws where it is missing. */
export function programPath(name: ProgramName): string {
  const file = findProgram(name);
  if (file === null) throw new Error(lackingText([name]));
  return file;
}

/** What is lacking, and how it comes onto a Debian machine. */
export function lackingText(names: readonly ProgramName[]): string {
  return `${names.join(', ')} missing. On Debian: apt-get install ${names.flatMap((name) => debianPackages[name]).join(' ')}`;
}

/** Runs a program to its end. Throws with what it said where it fails. */
export function run(program: string, args: readonly string[], folder = process.cwd()): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
