// The recovery code opens the caseload and leads to a new passphrase, in one step.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { Gate } from '../components/gate.tsx'
import { emptyPassphrase, judgeNewPassphrase, NewPassphrase } from '../components/new-passphrase.tsx'
import { useCountdown } from '../hooks/use-countdown.ts'
import { useOpenVault } from '../hooks/use-open-vault.ts'

type RecoverScreenProps = { readonly label: string; readonly onBack: () => void }

export const RecoverScreen = ({ label, onBack }: RecoverScreenProps) => {
  const { t } = useTranslation(['vault', 'common'])
  const [code, setCode] = useState('')
  const [next, setNext] = useState(emptyPassphrase)
  const [tried, setTried] = useState(false)
  const [answeredAt, setAnsweredAt] = useState(0)
  const recover = useOpenVault('open', (api, input: { code: string; passphrase: string }) =>
    api.vault.vault.recover(input),
  )
  const answer = recover.data
  const wait = useCountdown(answer && answer.outcome !== 'opened' ? answer.waitSeconds : 0, answeredAt)
  const codeError =
    tried && code.trim() === ''
      ? t('recover.codeMissing')
      : answer?.outcome === 'wrong'
        ? t('recover.codeWrong')
        : undefined

  const submit = () => {
    setTried(true)
    if (code.trim() === '' || judgeNewPassphrase(next) !== 'ok' || wait > 0) return
    recover.mutate({ code, passphrase: next.first }, { onSettled: () => setAnsweredAt(Date.now()) })
  }
  return (
    <Gate title={t('recover.title', { label })} why={t('recover.why')}>
      <Form onSubmit={submit}>
        <TextField
          label={t('recover.code')}
          description={t('recover.codeHint')}
          autoFocus
          autoComplete='off'
          spellCheck='false'
          value={code}
          onChange={setCode}
          error={codeError}
        />
        <NewPassphrase value={next} onChange={setNext} tried={tried} isDisabled={recover.isPending} />
        {wait > 0 && <Notice title={t('lock.wait', { count: wait })}>{t('lock.waitWhy')}</Notice>}
        <ProblemNotice error={recover.error} />
        <Cluster align='between'>
          <Button variant='quiet' onPress={onBack}>
            {t('common:action.back')}
          </Button>
          <Button type='submit' variant='primary' isPending={recover.isPending} isDisabled={wait > 0}>
            {t('recover.go')}
          </Button>
        </Cluster>
      </Form>
    </Gate>
  )
}
