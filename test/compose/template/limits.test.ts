import { describe, expect, test } from '@jest/globals';
import { variantsOf } from '../../../src/compose/template/blank';
import { templatePlan } from '../../../src/compose/template/template-plan';
import { forms } from '../../../src/forms/registry';
import { localeIds } from '../../../src/locales/locale';
import { templateWords } from '../../../src/locales/template-words';
import type { Edit } from '../../../src/sheet/edit';
import { overlaps } from '../../../src/sheet/address';

/** What Excel takes: a list of 255 characters, hints with titles of 32 and texts of 255, alerts of 225; formulas of 8,192. */
const most = { list: 255, title: 32, prompt: 255, alert: 225, formula: 8_192 } as const;

const plans = forms.flatMap((form) => variantsOf(form).flatMap((options) => localeIds.map((locale) => {
  const { edits } = templatePlan(form, options, { kind: 'new-sheet', name: '表' }, templateWords(form.id, locale));
  return { title: `${form.id} ${JSON.stringify(options)} ${locale}`, edits };
})));

function of<Kind extends Edit['kind']>(edits: readonly Edit[], kind: Kind): Extract<Edit, { kind: Kind }>[] {
  return edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);
}

describe.each(plans)('$title', ({ edits }) => {
  test('keeps to the limits of lists, hints and formulas', () => {
    const validations = of(edits, 'validation').map(({ validation }) => validation);
    expect(validations.length).toBeGreaterThan(0);
    const lists = validations.flatMap(({ rule }) => (rule.type === 'list' ? [rule.values] : []));
    expect(lists.filter((values) => values.join(',').length > most.list || values.some((value) => value.includes(',')))).toEqual([]);
    const said = validations.flatMap(({ prompt, alert }) => [...(prompt ? [{ ...prompt, most: most.prompt }] : []), ...(alert ? [{ ...alert, most: most.alert }] : [])]);
    expect(said.filter(({ title, text, most: longest }) => title.length > most.title || text.length > longest)).toEqual([]);
    const formulas = of(edits, 'write').flatMap(({ cells }) => cells.flat()).flatMap((input) => (typeof input === 'object' && input !== null ? [input.formula] : []));
    expect(formulas.filter((formula) => formula.length > most.formula)).toEqual([]);
  });

  test('no merge lies over another, and one rule for typing at most is on each cell', () => {
    for (const kind of ['merge', 'validation'] as const) {
      const rects = of(edits, kind).map(({ range }) => range.rect);
      expect(rects.filter((one, at) => rects.slice(at + 1).some((other) => overlaps(one, other)))).toEqual([]);
    }
  });

  test('what stands beside the form is not printed', () => {
    const [setup] = of(edits, 'print').map((edit) => edit.setup);
    const outside = of(edits, 'write').filter(({ range }) => setup?.printArea && !overlaps(range.rect, setup.printArea));
    expect(setup).toMatchObject({ fitWidth: true, orientation: 'portrait' });
    expect(outside.length).toBe(of(edits, 'write').length - 1);
  });
});

test('二级指标 are offered by their group', () => {
  const lists = (id: string): string[] => forms.filter((form) => form.id === id).flatMap((form) => of(templatePlan(form, { cost: true, points: false, months: 6 }, { kind: 'new-sheet', name: '表' }, templateWords(form.id, 'zh-CN')).edits, 'validation'))
    .flatMap(({ validation: { rule } }) => (rule.type === 'list' ? [rule.values.join()] : []));
  expect(lists('self-evaluation')).toEqual(expect.arrayContaining([
    '经济成本指标,社会成本指标,生态环境成本指标', '数量指标,质量指标,时效指标', '经济效益指标,社会效益指标,生态效益指标,可持续影响指标', '服务对象满意度指标', '≥,>,=,≤,<,定性',
  ]));
  expect(lists('project-target')).toContain('计划标准,历史标准,行业标准,预算支出标准,其他标准');
});
