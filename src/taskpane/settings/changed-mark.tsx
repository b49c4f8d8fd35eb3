import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words';

/** Says that a setting is not as it is by default. */
export function ChangedMark(): ReactNode {
  return <Badge size="small" appearance="tint" color="brand">{useWords()('pane-settings.changed')}</Badge>;
}
