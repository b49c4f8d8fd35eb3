import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a program to its end. Throws with what it said where it fails. */
export function run(program: string, args: readonly string[], folder = process.cwd()): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** A program of Debian's; its package is installed where that may be done, and none of its services is started. */
export function debianProgram(file: string, packages: readonly string[]): string {
  if (existsSync(file)) return file;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
  }
  if (!existsSync(file)) throw new Error(`${file} is missing. On Debian: apt-get install ${packages.join(' ')}`);
  return file;
}
