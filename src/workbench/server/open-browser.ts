import { spawn } from 'node:child_process';

/** The program that opens an address on a desktop; null where there is none to open it on. */
function opener(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly [string, ...string[]] | null {
  if (env['CI'] !== undefined) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined ? null : ['xdg-open'];
}

/** Opens an address in the person's browser where there is a desktop. The address has been printed, so failing is no harm. */
export function openBrowser(url: string): void {
  const found = opener(process.platform, process.env);
  if (!found) return;
  const [program, ...args] = found;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
