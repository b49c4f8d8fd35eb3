import path from 'node:path';
import ts from 'typescript';

/** The rooms that Office.js may be called from. */
export const rooms = ['src/hosts/office', 'src/taskpane', 'src/commands'] as const;

/** The rooms' files with their types, those of Office.js included. The script of the page is plain JavaScript. */
export function roomsProgram(root: string): { readonly program: ts.Program; readonly files: readonly ts.SourceFile[] } {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const folders = rooms.map((room) => path.join(root, room));
  const names = folders.flatMap((folder) => ts.sys.readDirectory(folder, ['.ts', '.tsx', '.js']));
  const program = ts.createProgram(names, { ...options, allowJs: true, checkJs: false });
  const wanted = new Set(names.map((name) => path.resolve(name)));
  return { program, files: program.getSourceFiles().filter(({ fileName }) => wanted.has(path.resolve(fileName)) && !fileName.endsWith('.d.ts')) };
}
