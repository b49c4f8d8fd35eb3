import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChangedMark } from './changed-mark';

const useStyles = makeStyles({ label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS } });

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly changed: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A setting of which one of several values holds. */
export function ChoiceSetting<Value extends string>({ label, hint, value, choices, changed, onChoose }: Props<Value>): ReactNode {
  const styles = useStyles();
  return (
    <Field label={<span className={styles.label}>{label}{changed && <ChangedMark />}</span>} {...(hint === undefined ? {} : { hint })}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((each) => each.value === chosen);
          if (choice) onChoose(choice.value);
        }}
      >
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.text}</option>)}
      </Select>
    </Field>
  );
}
