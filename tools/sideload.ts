import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** `npm start` and `npm run stop`: the add-in in Excel on this computer, where there is one. */
const [action = 'start'] = process.argv.slice(2);
const withExcel = process.platform === 'win32' || process.platform === 'darwin';

if (!withExcel) {
  console.log(
    [
      'Excel 只能装在 Windows 或 macOS 上，这台电脑不能打开加载项。检查工作簿请用命令：npm run cli -- check <文件或文件夹>',
      'Excel runs on Windows and macOS only, so the add-in cannot be opened on this computer. To check workbooks use: npm run cli -- check <file or folder>',
    ].join('\n'),
  );
}

if (withExcel) {
  const { resolve } = createRequire(import.meta.url);
  const program = path.join(path.dirname(resolve('office-addin-debugging/package.json')), 'cli.js');
  const server = action === 'start' ? ['--app', 'excel', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000'] : [];
  const { status } = spawnSync(process.execPath, [program, action, 'manifest.xml', 'desktop', ...server], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
