// The lock screen: says which caseload is locked, opens it, and nothing else. Knows no name and no number of clients.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LockedBecause } from '#shared/contracts/vault.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { PasswordField } from '../../../ui/fields/password-field.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { Gate } from '../components/gate.tsx'
import { useCountdown } from '../hooks/use-countdown.ts'
import { useOpenVault } from '../hooks/use-open-vault.ts'

type LockScreenProps = {
  readonly label: string
  readonly sample: boolean
  /** a lock that nobody asked for is explained */
  readonly because: LockedBecause
  readonly onRecover: () => void
  readonly onOther: () => void
}

export const LockScreen = ({ label, sample, because, onRecover, onOther }: LockScreenProps) => {
  const { t } = useTranslation('vault')
  const [passphrase, setPassphrase] = useState('')
  const [answeredAt, setAnsweredAt] = useState(0)
  const unlock = useOpenVault('open', (api, typed: string) => api.vault.vault.unlock({ passphrase: typed }))
  const answer = unlock.data
  const wait = useCountdown(answer && answer.outcome !== 'opened' ? answer.waitSeconds : 0, answeredAt)
  const wrong = answer?.outcome === 'wrong' && passphrase === ''

  const submit = () => {
    if (passphrase.length === 0 || wait > 0 || unlock.isPending) return
    unlock.mutate(passphrase, { onSettled: () => setAnsweredAt(Date.now()) })
    setPassphrase('')
  }
  return (
    <Gate
      title={t('lock.title', { label })}
      why={t(sample ? 'lock.sampleWhy' : 'lock.why')}
      elsewhere={
        <>
          {!sample && <LinkButton onPress={onRecover}>{t('lock.recover')}</LinkButton>}
          <LinkButton onPress={onOther}>{t('lock.other')}</LinkButton>
        </>
      }
    >
      {(because === 'vaultDied' || because === 'windowFailed') && (
        <Notice title={t(`lock.because.${because}`)}>{t('lock.because.kept')}</Notice>
      )}
      <Form onSubmit={submit}>
        <PasswordField
          label={t('passphrase.label')}
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
          error={wrong && !unlock.isPending ? t('passphrase.wrong') : undefined}
        />
        {wait > 0 && <Notice title={t('lock.wait', { count: wait })}>{t('lock.waitWhy')}</Notice>}
        <ProblemNotice error={unlock.error} />
        <Button type='submit' variant='primary' fullWidth isPending={unlock.isPending} isDisabled={wait > 0}>
          {t('lock.unlock')}
        </Button>
      </Form>
    </Gate>
  )
}
