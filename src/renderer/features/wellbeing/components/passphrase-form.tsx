// The private passphrase. A wrong one waits longer each time, as for the caseload.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { PasswordField } from '../../../ui/fields/password-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { useCountdown } from '../../vault/public.ts'

export const PassphraseForm = () => {
  const { t } = useTranslation(['checkin', 'vault'])
  const [typed, setTyped] = useState('')
  const [answeredAt, setAnsweredAt] = useState(0)
  const open = useDo((api, passphrase: string) => api.vault.wellbeing.open({ passphrase }))
  const answer = open.data
  const wait = useCountdown(answer && answer.outcome !== 'opened' ? answer.waitSeconds : 0, answeredAt)
  const isWrong = answer?.outcome === 'wrong' && typed === '' && !open.isPending
  const submit = () => {
    if (typed === '' || wait > 0 || open.isPending) return
    open.mutate(typed, { onSettled: () => setAnsweredAt(Date.now()) })
    setTyped('')
  }
  return (
    <Form onSubmit={submit}>
      <PasswordField
        label={t('closed.passphrase')}
        autoFocus
        value={typed}
        onChange={setTyped}
        error={isWrong ? t('closed.wrong') : undefined}
      />
      {wait > 0 && <Notice title={t('vault:lock.wait', { count: wait })}>{t('closed.waitWhy')}</Notice>}
      <ProblemNotice error={open.error} />
      <Cluster>
        <Button type='submit' variant='primary' isPending={open.isPending} isDisabled={wait > 0}>
          {t('closed.open')}
        </Button>
      </Cluster>
    </Form>
  )
}
