import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSettings, type ParsedSettings } from '../settings/parse';

/** The name under which settings are found. */
export const configName = 'indicator-check.config.json';

/** Settings that were read from a file, or why they could not be. */
export type ConfigFile = { readonly file: string; readonly parsed: ParsedSettings } | { readonly file: string; readonly unreadable: 'not-found' | 'not-readable' };

/** Reads a file of settings. It throws nothing. */
export async function readConfig(file: string): Promise<ConfigFile> {
  try {
    return { file, parsed: parseSettings(await readFile(file, 'utf8')) };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return { file, unreadable: code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-readable' };
  }
}

/** Finds the settings of a folder: in it, or in the nearest folder above it that has some; null for none. Each folder is looked at once. */
export function configFinder(): (folder: string) => Promise<ConfigFile | null> {
  const known = new Map<string, Promise<ConfigFile | null>>();
  const find = (folder: string): Promise<ConfigFile | null> => {
    const found = known.get(folder) ?? lookIn(folder);
    known.set(folder, found);
    return found;
  };
  const lookIn = async (folder: string): Promise<ConfigFile | null> => {
    const here = await readConfig(path.join(folder, configName));
    if (!('unreadable' in here) || here.unreadable !== 'not-found') return here;
    const above = path.dirname(folder);
    return above === folder ? null : find(above);
  };
  return find;
}
