import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TemplateOption, TemplateOptions } from '../../forms/template';
import { useWords } from '../words';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS } });

interface Props {
  /** The options that the form has. */
  readonly has: readonly TemplateOption[];
  readonly options: TemplateOptions;
  readonly onChange: (options: TemplateOptions) => void;
}

const months = [6, 7] as const;

/** The variant of a form. */
export function VariantChoice({ has, options, onChange }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  if (has.length === 0) return null;
  return (
    <div className={styles.root}>
      {has.includes('cost') && <Checkbox size="medium" checked={options.cost} label={t('template.pane.cost')} onChange={(_, { checked }) => { onChange({ ...options, cost: checked === true }); }} />}
      {has.includes('points') && <Checkbox size="medium" checked={options.points} label={t('template.pane.points')} onChange={(_, { checked }) => { onChange({ ...options, points: checked === true }); }} />}
      {has.includes('months') && (
        <Field label={t('template.pane.months')}>
          <RadioGroup
            layout="horizontal"
            value={String(options.months)}
            onChange={(_, { value }) => {
              const month = months.find((each) => String(each) === value);
              if (month !== undefined) onChange({ ...options, months: month });
            }}
          >
            {months.map((month) => <Radio key={month} value={String(month)} label={t('template.pane.until', { month })} />)}
          </RadioGroup>
        </Field>
      )}
    </div>
  );
}
