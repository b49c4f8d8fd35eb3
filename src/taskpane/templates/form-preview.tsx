import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BlankForm } from '../../compose/template/blank';
import { drawingOf } from './drawing';

const useStyles = makeStyles({
  // Paper, in a dark theme as well: so it will be printed.
  root: { display: 'block', width: '100%', maxWidth: '420px', backgroundColor: '#FFFFFF', border: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box' },
});

interface Props {
  readonly blank: BlankForm;
  readonly widths: readonly number[];
  /** Rows above the lines. */
  readonly bare: number;
  readonly label: string;
}

/** A form drawn small, as it will be inserted. */
export function FormPreview({ blank, widths, bare, label }: Props): ReactNode {
  const styles = useStyles();
  const { width, height, boxes } = drawingOf(blank, widths, bare);
  const margin = 16;
  return (
    <svg className={styles.root} role="img" aria-label={label} viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}>
      {boxes.map(({ x, y, width: across, height: down, lined, isInput, lines, size, anchor }) => (
        <g key={`${x}/${y}`}>
          {lined && <rect x={x} y={y} width={across} height={down} fill={isInput ? '#F3F7FC' : '#FFFFFF'} stroke="#404040" strokeWidth={1.5} />}
          {lines.map((text, at) => (
            <text
              key={text} fontSize={size} fill="#202020" textAnchor={anchor} dominantBaseline="central"
              x={anchor === 'middle' ? x + across / 2 : anchor === 'end' ? x + across - 4 : x + 4} y={y + down / 2 + (at - (lines.length - 1) / 2) * size * 1.15}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
