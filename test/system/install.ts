/**
 * Installs what the system tests need and the machine lacks, from Debian's packages: `npm run test:system:install`, as root.
 * Where that cannot be done it says what is missing; the tests then skip it, or fail where nobody looks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debianPackages, findProgram, lackingText, programNames } from './programs';

const apt = '/usr/bin/apt-get';
// Another program that installs is waited for; none of the servers that come along is started.
const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0'];
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
const aptGet = (...args: readonly string[]): void => { spawnSync(apt, [...quiet, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }); };

const missing = programNames.filter((name) => findProgram(name) === null);
if (missing.length > 0 && process.getuid?.() === 0 && existsSync(apt)) {
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...missing.flatMap((name) => debianPackages[name]));
}
const left = missing.filter((name) => findProgram(name) === null);
if (left.length > 0) console.error(lackingText(left));
