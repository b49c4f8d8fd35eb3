import { spawn, spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Runs the command as its user does; answers the address that it prints, and how to end it. */
function start(command: readonly string[]): Promise<{ readonly url: string; readonly printed: string; readonly end: () => void }> {
  const child = spawn('npm', command, { env: { ...process.env, PORT: '0', CI: 'true' }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = (): void => {
    // The group: npm passes no signal on to what it has started.
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (part) => {
      printed += String(part);
      const url = /Workbench: (http:\/\/localhost:\d+\/)/.exec(printed)?.[1];
      if (url !== undefined) resolve({ url, printed, end });
    });
    child.stderr.on('data', (part) => { printed += String(part); });
    child.on('exit', (code) => { reject(new Error(`ended with ${code ?? 'a signal'}: ${printed}`)); });
  });
}

test('npm run workbench serves the page and says where, in both languages', async () => {
  const { url, printed, end } = await start(['run', '-s', 'workbench']);
  try {
    expect(printed).toContain(`工作台：${url}`);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(await page.text()).toContain('<div id="root">');
  } finally {
    end();
  }
}, 180_000);

/** Excel is for Windows and macOS: elsewhere the command shows what it does without it. */
const withoutExcel = process.platform === 'win32' || process.platform === 'darwin' ? test.skip : test;

withoutExcel('npm start without Excel says so and opens the workbench; npm run stop has nothing to stop', async () => {
  const { url, printed, end } = await start(['start', '-s']);
  try {
    expect(printed).toContain('这台电脑上没有 Excel');
    expect(printed).toContain('There is no Excel on this computer');
    expect((await fetch(url)).status).toBe(200);
  } finally {
    end();
  }
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'stop'], { encoding: 'utf8' });
  expect([status, stdout.split('\n').filter((line) => line !== '').length]).toEqual([0, 2]);
}, 180_000);
