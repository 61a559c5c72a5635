// The recovery sheet: confirmed or not, and a new one where the old one is lost or was seen.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { PasswordField } from '../../../ui/fields/password-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { RecoverySheetStep } from '../../vault/public.ts'

type RecoveryCardProps = { readonly pageSize: 'A4' | 'Letter' }
type Step = 'rest' | 'passphrase' | 'sheet'

export const RecoveryCard = ({ pageSize }: RecoveryCardProps) => {
  const { t } = useTranslation('settings')
  const toast = useToast()
  const [step, setStep] = useState<Step>('rest')
  const status = useAsk(['vault.status'], (api) => api.vault.vault.status({}))
  if (!status.data) return <ProblemNotice error={status.error} />
  const confirmed = status.data.recoveryConfirmed
  const rest = () => setStep('rest')
  return (
    <Card
      title={t('recovery.title')}
      aside={
        <Tag tone={confirmed ? 'green' : 'amber'}>
          {t(confirmed ? 'recovery.confirmed' : 'recovery.notConfirmed')}
        </Tag>
      }
    >
      <p>
        {t(step === 'sheet' ? 'recovery.sheetWhy' : confirmed ? 'recovery.why' : 'recovery.unconfirmedWhy')}
      </p>
      {step === 'rest' && (
        <Cluster>
          {!confirmed && <Button onPress={() => setStep('sheet')}>{t('recovery.finish')}</Button>}
          <Button variant={confirmed ? 'default' : 'quiet'} onPress={() => setStep('passphrase')}>
            {t('recovery.renew')}
          </Button>
        </Cluster>
      )}
      {step === 'passphrase' && <RenewForm onRenewed={() => setStep('sheet')} onCancel={rest} />}
      {step === 'sheet' && (
        <RecoverySheetStep
          pageSize={pageSize}
          onLater={rest}
          onConfirmed={() => {
            rest()
            toast({ title: t('recovery.done'), detail: t('recovery.doneWhy') })
          }}
        />
      )}
    </Card>
  )
}

type RenewFormProps = { readonly onRenewed: () => void; readonly onCancel: () => void }

const RenewForm = ({ onRenewed, onCancel }: RenewFormProps) => {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const [passphrase, setPassphrase] = useState('')
  const renew = useDo((api, typed: string) => api.vault.vault.renewRecovery({ passphrase: typed }))
  const submit = () => {
    if (passphrase === '' || renew.isPending) return
    renew.mutate(passphrase, { onSuccess: ({ outcome }) => outcome === 'done' && onRenewed() })
    setPassphrase('')
  }
  const isWrong = renew.data?.outcome === 'wrong' && passphrase === ''
  return (
    <Form onSubmit={submit}>
      <PasswordField
        label={t('recovery.passphrase')}
        description={t('recovery.passphraseHint')}
        autoFocus
        isDisabled={renew.isPending}
        value={passphrase}
        onChange={setPassphrase}
        error={isWrong ? t('errors:wrongPassphrase') : undefined}
      />
      <ProblemNotice error={renew.error} />
      <Cluster align='between'>
        <Button variant='quiet' onPress={onCancel}>
          {t('common:action.cancel')}
        </Button>
        <Button type='submit' variant='primary' isPending={renew.isPending}>
          {t('recovery.renew')}
        </Button>
      </Cluster>
    </Form>
  )
}
