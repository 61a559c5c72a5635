// Answers that could not be brought into the caseload: what happened, what was kept, what to do; and, asked once more, a way on
// without them.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'

type WaitingInboxesProps = { readonly count: number; readonly onLock: () => void }

export const WaitingInboxes = ({ count, onLock }: WaitingInboxesProps) => {
  const { t } = useTranslation('vault')
  const [isAsking, setAsking] = useState(false)
  const aside = useDo((api) => api.vault.vault.setInboxesAside({}))
  const close = () => setAsking(false)
  return (
    <Notice
      kind='problem'
      title={t('banner.waiting', { count })}
      actions={
        <Cluster>
          <Button size='s' onPress={onLock}>
            {t('banner.toLock')}
          </Button>
          <Button size='s' variant='quiet' onPress={() => setAsking(true)}>
            {t('banner.setAside')}
          </Button>
        </Cluster>
      }
    >
      {t('banner.waitingWhy')}
      <ProblemNotice error={aside.error} />
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        onConfirm={() => aside.mutate(undefined, { onSettled: close })}
        title={t('banner.setAsideAsk')}
        confirmLabel={t('banner.setAside')}
        isPending={aside.isPending}
        danger
      >
        {t('banner.setAsideWhy')}
      </ConfirmDialog>
    </Notice>
  )
}
