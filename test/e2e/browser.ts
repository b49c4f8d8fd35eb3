import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Path of a Chromium on this machine, if there is one. */
export function browserPath(): string | undefined {
  return places.find((place) => place !== '' && existsSync(place));
}

/** Debian's packages, where this may be done: as root, with apt-get at hand. Fonts with Chinese come along. */
function install(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { stdio: 'inherit', env });
}

/** Path of a Chromium on this machine; it is installed where that is possible. */
export function findBrowser(): string {
  if (!browserPath()) install();
  const path = browserPath();
  if (path === undefined) {
    throw new Error('No Chromium was found. Install Chromium, Chrome or Edge (on Debian: apt-get install chromium fonts-noto-cjk), or name its program in CHROME_PATH.');
  }
  return path;
}

/** The environment of a person's desktop: where no language is set, as in some unattended runs, Chromium on Linux gives files with Chinese names the name "download". */
function desktop(): NodeJS.ProcessEnv {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const language = [LC_ALL, LC_CTYPE, LANG].find((each) => each !== undefined && each !== '') ?? '';
  return /utf-?8/i.test(language) ? process.env : { ...process.env, LC_ALL: 'C.UTF-8' };
}

/** Starts the machine's own browser, without a window. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...flags, ...more], env: desktop() });
}
