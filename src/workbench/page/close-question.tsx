import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Translate } from '../../locales/translate';

/** What a person wants of the changes in a workbook that they close. */
export type CloseAnswer = 'save' | 'discard' | 'cancel';

interface Props {
  /** Name of the workbook. */
  readonly file: string;
  readonly t: Translate;
  readonly onAnswer: (answer: CloseAnswer) => void;
}

/** Asks before a workbook with unsaved changes is closed. */
export function CloseQuestion({ file, t, onAnswer }: Props): ReactNode {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) onAnswer('cancel'); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('workbench.close.title', { file })}</DialogTitle>
          <DialogContent>{t('workbench.close.body')}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => { onAnswer('save'); }}>{t('workbench.close.save')}</Button>
            <Button onClick={() => { onAnswer('discard'); }}>{t('workbench.close.discard')}</Button>
            <Button onClick={() => { onAnswer('cancel'); }}>{t('workbench.close.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
