import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../content/plan';
import { shortText } from '../../locales/quote';
import { planBars } from '../view/plan-bars';
import { useWords } from '../words';

const height = 56;
const step = 64;
const barWidth = 36;
const labelLine = 16;
const longestLabel = 5;

// Contrast themes leave the colours of drawings as they are: the drawing takes the theme's itself.
const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '320px', marginTop: tokens.spacingVerticalXS },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  whole: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '3 3', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  before: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke2, forcedColorAdjust: 'none', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  part: { fill: tokens.colorCompoundBrandBackground, forcedColorAdjust: 'none', '@media (forced-colors: active)': { fill: 'Highlight' } },
  label: { '@media (forced-colors: active)': { fill: 'CanvasText' }, fill: tokens.colorNeutralForeground2, fontSize: '11px', textAnchor: 'middle' },
  figure: { '@media (forced-colors: active)': { fill: 'CanvasText' }, fill: tokens.colorNeutralForeground1, fontSize: '11px', textAnchor: 'middle', fontVariantNumeric: 'tabular-nums' },
});

/** The picture of a plan of spending: what each period adds, on top of what was spent before, up to the whole budget. */
export function PlanChart({ plan }: { readonly plan: Plan }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const bars = planBars(plan);
  if (!bars) return null;
  const base = labelLine + height;
  const width = bars.length * step;
  const said = bars.map(({ label, written }) => `${shortText(label)} ${written === null ? t('text.empty') : `${written}%`}`).join(t('list.separator'));
  return (
    <svg className={styles.root} viewBox={`0 0 ${width} ${base + labelLine}`} role="img" aria-label={`${t('pane.plan')}: ${said}`}>
      <line className={styles.whole} x1="0" x2={width} y1={labelLine} y2={labelLine} />
      {bars.map(({ label, written, from, to }, at) => {
        const x = at * step + (step - barWidth) / 2;
        const middle = x + barWidth / 2;
        return (
          <g key={at}>
            <rect className={styles.before} x={x} width={barWidth} y={base - from * height} height={from * height} />
            <rect className={styles.part} x={x} width={barWidth} y={base - to * height} height={Math.max(0, to - from) * height} />
            <text className={styles.figure} x={middle} y={base - to * height - 4}>{written === null ? '' : `${written}%`}</text>
            <text className={styles.label} x={middle} y={base + 12}>{shortText(label, longestLabel)}</text>
          </g>
        );
      })}
      <line className={styles.axis} x1="0" x2={width} y1={base} y2={base} />
    </svg>
  );
}
