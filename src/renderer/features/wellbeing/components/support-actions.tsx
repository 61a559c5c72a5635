// Always in sight: "I need support", and the check-in. What is tapped here stays here; nobody is called and nothing is sent.
import { useTranslation } from 'react-i18next'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { errorKey } from '../../../api/errors.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { needsSupport } from '../wellbeing-view.ts'

type SupportActionsProps = { readonly record: PrivateRecord; readonly onCheckIn: () => void }

export const SupportActions = ({ record, onCheckIn }: SupportActionsProps) => {
  const { t } = useTranslation(['checkin', 'errors'])
  const need = useDo((api) => api.vault.wellbeing.needSupport({}))
  const talked = useDo((api) => api.vault.wellbeing.haveTalked({}))
  const isOpen = needsSupport(record)
  const toast = useToast()
  const onError = (error: unknown) => toast({ kind: 'problem', title: t(`errors:${errorKey(error)}`) })
  return (
    <>
      {isOpen ? (
        <Button isPending={talked.isPending} onPress={() => talked.mutate(undefined, { onError })}>
          {t('support.talked')}
        </Button>
      ) : (
        <Button isPending={need.isPending} onPress={() => need.mutate(undefined, { onError })}>
          {t('support.need')}
        </Button>
      )}
      <Button variant='primary' onPress={onCheckIn}>
        {t(record.draft ? 'finding.goOn' : 'finding.checkIn')}
      </Button>
    </>
  )
}
