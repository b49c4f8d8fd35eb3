import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../rules/severity';

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
  warning: { color: tokens.colorStatusWarningForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
  info: { color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

/** The sign of a severity. It is an ornament: its word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.root, styles[severity])} aria-hidden="true" />;
}
