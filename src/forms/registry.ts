import { budgetSummary } from './budget-summary';
import { departmentTarget } from './department-target';
import type { FormDefinition, FormId } from './form';
import { monitoring } from './monitoring';
import { projectTarget } from './project-target';
import { selfEvaluation } from './self-evaluation';
import { threePublic } from './three-public';
import { transferTarget } from './transfer-target';

/** All forms. A county's variant is one more file, named here. */
export const forms: readonly FormDefinition[] = [
  projectTarget,
  transferTarget,
  departmentTarget,
  selfEvaluation,
  monitoring,
  threePublic,
  budgetSummary,
];

const byId = new Map(forms.map((form) => [form.id, form]));

/** The definition of a form. */
export function formOf(id: FormId): FormDefinition {
  const form = byId.get(id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

