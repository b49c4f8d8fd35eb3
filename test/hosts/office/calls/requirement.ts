import ts from 'typescript';

/** A requirement set as Office.js documents it: "ExcelApi" and "1.9"; some have no version. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

const excelSet = /\[Api set: (\w+) ([\d.]+)/;
const commonSet = /\*\*Requirement sets?\*\*:[\s*]*(?:- )?\{@link \S+ \| (\w+) ?([\d.]*)\}/;

/** The first requirement set that a comment names; what follows in it is about arguments that came later. */
export function requirementIn(comment: string): Requirement | null {
  const [, set, version] = excelSet.exec(comment) ?? commonSet.exec(comment) ?? [];
  return set === undefined || version === undefined ? null : { set, version };
}

function ownComment(node: ts.Node): string {
  const source = node.getSourceFile();
  return (ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []).map(({ pos, end }) => source.text.slice(pos, end)).join('\n');
}

/** The requirement set of a declaration: its own, or that of what it stands in. */
export function requirementOf(declaration: ts.Node): Requirement | null {
  for (let node: ts.Node | undefined = declaration; !ts.isSourceFile(node); node = node.parent) {
    const found = requirementIn(ownComment(node));
    if (found) return found;
  }
  return null;
}

/** Of several declarations of one member, as overloads are, the oldest counts: which of them is called is not known here. */
export function oldest(found: readonly (Requirement | null)[]): Requirement | null {
  if (found.length === 0 || found.includes(null)) return null;
  return found.filter((each) => each !== null).reduce((low, each) => (isAbove(low, each.version) ? each : low));
}

/** The level that the adapter works with without asking. */
export const taken: Requirement = { set: 'ExcelApi', version: '1.9' };

/** Whether something may be missing where the add-in runs: it must not be used before it was asked for. */
export function mayBeMissing(requirement: Requirement | null): requirement is Requirement {
  return requirement !== null && (requirement.set !== taken.set || isAbove(requirement, taken.version));
}

/** Whether a requirement is above a version: "1.10" is above "1.9". */
export function isAbove({ version }: Requirement, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
