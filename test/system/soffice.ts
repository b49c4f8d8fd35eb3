import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programPath, run } from './programs';

/** Lets LibreOffice open a file and save it as something else in a folder, with a profile of its own there; answers the new file's path. */
export function converted(file: string, to: string, folder: string): string {
  const out = path.join(folder, 'out');
  run(programPath('soffice'), [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', '--convert-to', to, '--outdir', out, file]);
  return path.join(out, `${path.basename(file, path.extname(file))}.${to.replace(/:.*/, '')}`);
}
