// The quick code: what it is for, whether there is one, and whether it is enough for the way back to the caseload.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practice } from '#shared/contracts/settings.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { useSavePractice } from '../hooks/use-save-practice.ts'
import { QuickCodeDialog } from './quick-code-dialog.tsx'

type QuickCodeCardProps = { readonly practice: Practice; readonly isSet: boolean }

export const QuickCodeCard = ({ practice, isSet }: QuickCodeCardProps) => {
  const { t } = useTranslation('settings')
  const toast = useToast()
  const [open, setOpen] = useState<'set' | 'remove' | null>(null)
  const save = useSavePractice(practice)
  // Without a code none is enough: a later one must not open the caseload because of an old choice.
  const remove = useDo(async (api) => {
    await api.vault.settings.setQuickCode({ code: null })
    if (practice.codeIsEnough) await api.vault.settings.save({ practice: { codeIsEnough: false } })
  })
  const close = () => setOpen(null)
  const removed = () => {
    close()
    toast({ title: t('code.removed') })
  }
  return (
    <Card
      title={t('code.title')}
      aside={<Tag tone={isSet ? 'green' : 'neutral'}>{t(isSet ? 'code.isSet' : 'code.isNotSet')}</Tag>}
    >
      <p>{t('code.why')}</p>
      <Cluster>
        <Button onPress={() => setOpen('set')}>{t(isSet ? 'code.change' : 'code.set')}</Button>
        {isSet && (
          <Button variant='quiet' onPress={() => setOpen('remove')}>
            {t('code.remove')}
          </Button>
        )}
      </Cluster>
      <Switch
        isSelected={isSet && save.shown.codeIsEnough}
        isDisabled={!isSet}
        description={t(isSet ? 'code.enoughWhy' : 'code.enoughFirst')}
        onChange={(codeIsEnough) => save.mutate({ codeIsEnough })}
      >
        {t('code.enough')}
      </Switch>
      <ProblemNotice error={save.error ?? remove.error} />
      {open === 'set' && (
        <QuickCodeDialog
          onClose={close}
          onSet={() => {
            close()
            toast({ title: t('code.kept'), detail: t('code.keptWhy') })
          }}
        />
      )}
      <ConfirmDialog
        isOpen={open === 'remove'}
        onClose={close}
        onConfirm={() => remove.mutate(undefined, { onSuccess: removed, onError: close })}
        title={t('code.removeAsk')}
        confirmLabel={t('code.remove')}
        isPending={remove.isPending}
      >
        {t('code.removeWhy')}
      </ConfirmDialog>
    </Card>
  )
}
