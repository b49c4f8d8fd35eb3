import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** How a computer is asked; tests answer for it. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly exists: (file: string) => boolean;
  /** Whether Windows has such a key in its registry. */
  readonly hasKey: (key: string) => boolean;
}

const appPath = String.raw`SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
const application = 'Applications/Microsoft Excel.app';

/** This computer. */
export const thisComputer: Computer = {
  platform: process.platform,
  exists: existsSync,
  hasKey: (key) => spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0,
};

/** Whether Excel is installed: it is for Windows and macOS only. */
export function hasExcel({ platform, exists, hasKey }: Computer): boolean {
  if (platform === 'win32') return ['HKLM', 'HKCU'].some((root) => hasKey(`${root}\\${appPath}`));
  if (platform === 'darwin') return ['/', homedir()].some((folder) => exists(path.join(folder, application)));
  return false;
}
