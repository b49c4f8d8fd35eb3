import { anyFacts, type Layout, layouts } from './kinds';
import { withBlankRows, withColumn, withFilledMerges, withoutMerges, withSynonyms, withTextPercentages, withTitleRow } from './perturb';
import { type Placed, type Remark, widthOf } from './place';
import type { Random } from '../../test/support/random';
import type { Drawn } from './draw';

/** A sheet of the bench: its tables, what stands around them, and the rows that are hidden. */
export interface Situation {
  readonly tables: readonly Placed[];
  readonly remarks: readonly Remark[];
  readonly hidden: readonly number[];
}

type Make = (layout: Layout, random: Random) => Situation;

const draw = (layout: Layout, random: Random): Drawn => layouts[layout](anyFacts(random));
const alone = (drawn: Drawn, top = 0, left = 0): Situation => ({ tables: [{ drawn, top, left }], remarks: [], hidden: [] });
const neighbours: readonly Layout[] = ['project-target', 'self-evaluation, common', 'project-target, declared', 'three-public, reasons'];
const columnHeadings = ['序号', '责任科室', '完成时限', '佐证材料'];
const lower: readonly string[] = ['填表人：王芳', '审核人：李建国', '注：本表由项目单位填报，报财政局备案。', '填报日期：2026年1月15日', '联系电话：0312-5551234'];
const upper: readonly string[] = ['附件2', '填报说明：请按批复的预算填写，金额保留两位小数。', '县财政局绩效管理股'];

/** How tables are met with in real workbooks; each makes one sheet. */
export const situations = {
  'as printed': (layout, random) => alone(draw(layout, random)),
  moved: (layout, random) => alone(draw(layout, random), random.whole(1, 45), random.whole(1, 14)),
  'another above': (layout, random) => {
    const first = draw(random.pick(neighbours), random);
    return { ...alone(draw(layout, random), first.rows.length + random.whole(1, 4)), tables: [{ drawn: first, top: 0, left: 0 }, { drawn: draw(layout, random), top: first.rows.length + random.whole(1, 4), left: 0 }] };
  },
  'another beside': (layout, random) => {
    const first = draw(layout, random);
    return { ...alone(first), tables: [{ drawn: first, top: 0, left: 0 }, { drawn: draw(layout, random), top: random.whole(0, 3), left: widthOf(first) + random.whole(1, 3) }] };
  },
  'without a gap': (layout, random) => {
    const first = draw(layout, random);
    const bare = { ...first, rows: first.rows.slice(0, first.height) };
    return { ...alone(bare), tables: [{ drawn: bare, top: 0, left: 0 }, { drawn: draw(layout, random), top: bare.rows.length, left: 0 }] };
  },
  'blank rows inside': (layout, random) => {
    const drawn = draw(layout, random);
    const inBody = withBlankRows(drawn, random.whole(drawn.body + 1, drawn.height - 1), random.whole(1, 2));
    return alone(random.chance(0.5) ? withBlankRows(inBody, random.whole(1, drawn.body - 1), 1) : inBody);
  },
  'a column inserted': (layout, random) => {
    const drawn = draw(layout, random);
    return alone(withColumn(drawn, random.whole(1, widthOf(drawn) - 1), random.chance(0.5) ? random.pick(columnHeadings) : null));
  },
  'a heading renamed': (layout, random) => {
    const drawn = draw(layout, random);
    return alone(layout.startsWith('budget-summary') || layout === 'department-target, inline' ? drawn : withSynonyms(drawn, random));
  },
  'an extra title row': (layout, random) => {
    const drawn = draw(layout, random);
    if (random.chance(0.5)) return alone(withTitleRow(drawn, random.pick(['（2026年度）', '（本表一式两份）', '2026年度'])));
    return { ...alone(drawn, 1), remarks: [{ row: 0, column: 0, text: random.pick(['某某县2026年部门预算', '附件3', '县级部门预算公开表']) }] };
  },
  'merges removed': (layout, random) => alone(withoutMerges(draw(layout, random))),
  'merges filled': (layout, random) => alone(withFilledMerges(draw(layout, random))),
  'percentages as text': (layout, random) => alone(withTextPercentages(draw(layout, random), random)),
  'hidden rows': (layout, random) => {
    const drawn = draw(layout, random);
    return { ...alone(drawn), hidden: Array.from({ length: random.whole(1, 4) }, () => random.whole(0, drawn.height - 1)) };
  },
  'notes before, footers after': (layout, random) => {
    const drawn = draw(layout, random);
    const above = random.whole(1, 3);
    const top = above + random.whole(0, 1);
    const below = top + drawn.rows.length + random.whole(0, 1);
    return {
      ...alone(drawn, top),
      remarks: [...Array.from({ length: above }, (_, row) => ({ row, column: 0, text: upper[row] ?? '' })), ...Array.from({ length: random.whole(1, 3) }, (_, at) => ({ row: below + at, column: 0, text: lower[(at + below) % lower.length] ?? '' }))],
    };
  },
} as const satisfies Readonly<Record<string, Make>>;

export type SituationName = keyof typeof situations;
export const situationNames = Object.keys(situations) as SituationName[];
