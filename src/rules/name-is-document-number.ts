import { compact } from '../sheet/text';
import type { TableRule } from './rule';
import { withoutWords } from './holds-word';

/** 怀财字〔2022〕7号, 冀财教[2021]15号, 财农2022年第3号. */
const documentNumber = /(?:[\u4e00-\u9fff]{1,8})?(?:[〔【[(]?(?:19|20)\d\d[〕】\])]?年?)(?:第?\d{1,4}号)/;
const brackets = /[([【〔][^()[\]【】〔〕]*[)\]】〕]/g;
const others = /[^\p{L}\p{N}]/gu;

/** The project is called by a document's number, and its name says nothing more of its own. */
export const nameIsDocumentNumber: TableRule = {
  id: 'name-is-document-number',
  scope: 'table',
  forms: null,
  severity: 'info',
  fix: 'none',
  check({ projects }, report, { words }) {
    for (const { name, fields } of projects) {
      const field = fields.projectName;
      const [number] = documentNumber.exec(compact(name)) ?? [];
      if (!field || number === undefined) continue;
      const rest = compact(name).replace(number, '').replace(brackets, '').replace(others, '');
      if (withoutWords(rest, words.nameless) === '') report({ cell: field.value.cell, case: 'number', facts: { number }, actual: name });
    }
  },
};
