import { type Decimal, decimal, decimalText, decimalPlaces } from '../../../sheet/decimal';
import type { ControlProject } from './control-list';
import { codeKey, nameKey, type Placed } from './placed';

/** How the departments' projects differ from the control list. */
export interface Differences {
  readonly missing: readonly ControlProject[];
  readonly extra: readonly Placed[];
  readonly amounts: readonly { readonly project: Placed; readonly control: ControlProject; readonly expected: string }[];
}

const projectForms = new Set(['project-target', 'transfer-target', 'self-evaluation', 'monitoring']);
/** Figures are compared to this place at least: 0.01 万元 is 100 元. */
const fewestPlaces = 2;

/** Compares projects with the control list: by code, and by name where one of the two has no code. */
export function differencesOf(projects: readonly Placed[], list: readonly ControlProject[]): Differences {
  const own = projects.filter(({ form, name, code }) => projectForms.has(form) && nameKey(name) + codeKey(code) !== '');
  const byCode = new Map(list.map((control) => [codeKey(control.code), control] as const).filter(([key]) => key !== ''));
  const byName = new Map(list.map((control) => [nameKey(control.name), control] as const).filter(([key]) => key !== ''));
  const found = new Map(own.map((project) => [project, controlOf(project, byCode, byName)]));
  const seen = new Set(found.values());
  return {
    missing: list.filter((control) => !seen.has(control)),
    extra: own.filter((project) => found.get(project) === null),
    amounts: own.flatMap((project) => {
      const control = found.get(project) ?? null;
      const expected = control && differing(project, control);
      return control && expected !== null ? [{ project, control, expected }] : [];
    }),
  };
}

type Index = ReadonlyMap<string, ControlProject>;

function controlOf(project: Placed, byCode: Index, byName: Index): ControlProject | null {
  const coded = byCode.get(codeKey(project.code));
  if (coded) return coded;
  const named = byName.get(nameKey(project.name)) ?? null;
  // Two codes that differ are two projects, whatever they are called.
  return named && codeKey(project.code) !== '' && codeKey(named.code) !== '' ? null : named;
}

/** What the amount should be in 万元, where it is something else under every reading; null where it agrees or cannot be told. */
function differing({ budget }: Placed, { budgets }: ControlProject): string | null {
  const [first] = budgets;
  if (budget === null || !first || budgets.some((control) => isSame(decimal(budget), control))) return null;
  return decimalText(first);
}

function isSame(one: Decimal, other: Decimal): boolean {
  const places = Math.max(fewestPlaces, Math.min(decimalPlaces(one), decimalPlaces(other)));
  return one.round(places).eq(other.round(places));
}
