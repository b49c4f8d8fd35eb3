import { type UnitKind, unitKinds } from '../../content/unit-kinds';
import type { SettingsFile } from '../../settings/schema';
import { compact } from '../../sheet/text';
import { withKey, withValue } from './edited';

/** A unit of figures that a county has added, with what it measures. */
export interface OwnUnit {
  readonly unit: string;
  readonly kind: UnitKind;
}

/** The units that settings add, by what they measure. */
export function ownUnits({ words }: SettingsFile): OwnUnit[] {
  return unitKinds.flatMap((kind) => (words?.units?.[kind] ?? []).map((unit) => ({ unit, kind })));
}

/** Settings with a unit added; where they had it already, it measures from now on what is said here. */
export function withUnit(file: SettingsFile, { unit, kind }: OwnUnit): SettingsFile {
  const others = ownUnits(file).filter((each) => compact(each.unit) !== compact(unit));
  return withUnits(file, [...others, { unit, kind }]);
}

/** Settings without a unit that they added. */
export function withoutUnit(file: SettingsFile, unit: string): SettingsFile {
  return withUnits(file, ownUnits(file).filter((each) => each.unit !== unit));
}

function withUnits(file: SettingsFile, all: readonly OwnUnit[]): SettingsFile {
  const units = Object.fromEntries(unitKinds.flatMap((kind) => {
    const own = all.filter((each) => each.kind === kind).map(({ unit }) => unit);
    return own.length > 0 ? [[kind, own]] : [];
  }));
  const words = withValue(file.words ?? {}, 'units', all.length > 0 ? units : undefined);
  return withKey(file, 'words', Object.keys(words).length > 0 ? words : undefined);
}
