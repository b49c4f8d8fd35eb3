import { Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import { keepLive } from '../live-setting';
import { usePaneState } from '../use-pane-state';
import { useWords } from '../words';

/** Whether edits are followed by a check. */
export function LiveSetting(): ReactNode {
  const { checker, settings } = usePane();
  const { live } = usePaneState(checker);
  const t = useWords();
  return (
    <Switch
      label={t('settings.live')}
      checked={live}
      onChange={(_, { checked }) => {
        checker.setLive(checked);
        keepLive(settings, checked);
      }}
    />
  );
}
