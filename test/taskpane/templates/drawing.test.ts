import { describe, expect, test } from '@jest/globals';
import { blankFormOf, variantsOf } from '../../../src/compose/template/blank';
import { forms } from '../../../src/forms/registry';
import { drawingOf } from '../../../src/taskpane/templates/drawing';

describe.each(forms.flatMap((form) => variantsOf(form).map((options) => ({ title: `${form.id} ${JSON.stringify(options)}`, form, options }))))('$title', ({ form, options }) => {
  const blank = blankFormOf(form, options);
  const { width, height, boxes } = drawingOf(blank, form.template.widths, form.template.bare);

  test('its cells fill the drawing, and none lies over another', () => {
    const lined = boxes.filter((box) => box.lined);
    const area = lined.reduce((sum, box) => sum + box.width * box.height, 0);
    const top = Math.min(...lined.map(({ y }) => y));
    expect(area).toBeCloseTo(width * (height - top), 0);
    const overlapping = boxes.filter((one, at) => boxes.slice(at + 1).some((other) => one.x + 1 < other.x + other.width && other.x + 1 < one.x + one.width && one.y + 1 < other.y + other.height && other.y + 1 < one.y + one.height));
    expect(overlapping).toEqual([]);
  });

  test('every text fits into its cell', () => {
    const tooTall = boxes.filter(({ lines, size, height: own }) => lines.length * size * 1.15 > own + 1);
    expect(tooTall).toEqual([]);
    expect(boxes.map(({ lines }) => lines.join(''))).toEqual(blank.cells.map(({ content }) => (content.kind === 'label' ? content.text.trim() : '')));
  });
});
