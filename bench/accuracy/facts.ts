import type { Random } from '../../test/support/random';
import type { Subject, SubjectIndicator } from './subject';
import { peopleSubjects } from './subjects-people';
import { townSubjects } from './subjects-town';

/** An indicator as a table prints it. */
export interface IndicatorFacts extends Omit<SubjectIndicator, 'level2'> {
  readonly level1: string;
  readonly level2: string;
}

/** What one table is to say. */
export interface TableFacts {
  readonly organization: string;
  readonly name: string;
  readonly code: string;
  readonly year: number;
  /** Money in hundredths of 万元, so that sums are exact. */
  readonly fiscal: number;
  readonly other: number;
  readonly purpose: string;
  readonly goal: string;
  /** Cumulative shares in percent, at the end of March, June, October and December. */
  readonly plan: readonly number[];
  readonly indicators: readonly IndicatorFacts[];
}

export const subjects: readonly Subject[] = [...townSubjects, ...peopleSubjects];

const year = 2026;
const plans: readonly (readonly number[])[] = [[25, 50, 75, 100], [20, 45, 80, 100], [30, 60, 90, 100], [15, 50, 85, 100], [25, 55, 80, 100]];
const level1Of: Readonly<Record<SubjectIndicator['level2'], string>> = {
  经济成本: '成本指标', 社会成本: '成本指标', 生态环境成本: '成本指标', 数量: '产出指标', 质量: '产出指标', 时效: '产出指标',
  经济效益: '效益指标', 社会效益: '效益指标', 生态效益: '效益指标', 可持续影响: '效益指标', 满意度: '满意度指标',
};
const codeCharacters = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'.split('');

/** A table's facts, drawn for a subject. */
export function factsFor(subject: Subject, random: Random): TableFacts {
  const figures = Object.fromEntries(Object.entries(subject.figures).map(([key, [least, most]]) => [key, random.whole(least, most)]));
  const filled = (text: string): string => text.replace(/\{(\w)\}/g, (_, key: string) => String(figures[key] ?? ''));
  const tail = Array.from({ length: 11 }, () => random.pick(codeCharacters)).join('');
  return {
    organization: subject.organization,
    name: subject.name,
    code: `130630${year % 100}R5${tail}`,
    year,
    fiscal: random.whole(800, 9800) * 10,
    other: random.chance(0.5) ? 0 : random.whole(50, 900) * 10,
    purpose: filled(subject.purpose),
    goal: filled(subject.goal),
    plan: random.pick(plans),
    indicators: subject.indicators.map(({ level2, ...rest }) => ({
      level1: level1Of[level2],
      level2: level2 === '满意度' ? '服务对象满意度指标' : `${level2}指标`,
      name: filled(rest.name), description: filled(rest.description), value: filled(rest.value), basis: filled(rest.basis),
    })),
  };
}

/** Hundredths of 万元 as the number of a cell. */
export function money(hundredths: number): number {
  return Number((hundredths / 100).toFixed(2));
}
