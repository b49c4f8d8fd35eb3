import { openAnyFile } from '../../../hosts/file/open-any-file';
import { failureText } from '../../../locales/failure-text';
import type { LocaleId } from '../../../locales/locale';
import { translator } from '../../../locales/translate';
import { readInput, unexpected } from '../../read-input';
import { oneLine } from '../../text';
import type { Control } from './collect';
import { readControlList } from './control-list';

/** Reads the control list from its file; says in words why it cannot. */
export async function openControl(path: string, locale: LocaleId): Promise<Control | { readonly problem: string }> {
  const read = await readInput({ path });
  if ('failure' in read) return { problem: failureText(read.failure, path, locale) };
  try {
    const opened = openAnyFile(read.bytes, read.name);
    if (!opened.ok) return { problem: failureText(opened.failure, path, locale) };
    const projects = readControlList(await opened.host.read('workbook'));
    return projects ? { path, projects } : { problem: translator(locale)('across.no-control-list', { file: oneLine(path) }) };
  } catch (error) {
    return { problem: failureText(unexpected(error), path, locale) };
  }
}
