import type { Host } from '../../../src/hosts/host';
import { workbenchHost } from '../../../src/workbench/book';
import { excelOnline, profiles } from '../../office-host/profiles';
import { small } from '../office/workbooks';
import { setUp } from '../office/setup';
import type { Column } from './table';

/** The workbench as a host; what it says of itself needs no page and no workbook. */
function workbench(): Host {
  const unused = (): never => { throw new Error('nothing is asked of it'); };
  return workbenchHost({ current: unused, onReplaced: () => () => undefined }, { get: () => null, set: () => undefined }, { apply: unused, contents: unused });
}

/** Every host of the table, each as it says itself what it can do. */
export async function columns(file: Column['host']): Promise<readonly Column[]> {
  const excel: Column[] = [];
  for (const profile of [...profiles, excelOnline]) {
    const { host, shutdown } = await setUp({ workbook: small, profile });
    excel.push({ title: profile === excelOnline ? 'Excel on the web' : `Excel, ${profile.name}`, kind: 'excel', host });
    shutdown();
  }
  return [...excel, { title: 'a file', kind: 'file', host: file }, { title: 'the workbench', kind: 'workbench', host: workbench() }];
}
