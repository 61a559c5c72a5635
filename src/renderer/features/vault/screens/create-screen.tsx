// First step of the first run: a name for the caseload and its passphrase. After it the vault exists and is open.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { FirstRunSteps } from '../components/first-run-steps.tsx'
import { Gate } from '../components/gate.tsx'
import { emptyPassphrase, judgeNewPassphrase, NewPassphrase } from '../components/new-passphrase.tsx'
import { useOpenVault } from '../hooks/use-open-vault.ts'

export const CreateScreen = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation(['vault', 'common'])
  const [label, setLabel] = useState('')
  const [next, setNext] = useState(emptyPassphrase)
  const [tried, setTried] = useState(false)
  const create = useOpenVault('create', (api, input: { label: string; passphrase: string }) =>
    api.vault.vault.create(input),
  )
  const submit = () => {
    setTried(true)
    if (label.trim() === '' || judgeNewPassphrase(next) !== 'ok' || create.isPending) return
    create.mutate({ label: label.trim(), passphrase: next.first })
  }
  return (
    <Gate wide title={t('create.title')} why={t('create.why')}>
      <FirstRunSteps now={0} />
      <Form onSubmit={submit}>
        <TextField
          label={t('create.label')}
          description={t('create.labelHint')}
          autoFocus
          maxLength={60}
          value={label}
          onChange={setLabel}
          error={tried && label.trim() === '' ? t('create.labelMissing') : undefined}
        />
        <NewPassphrase value={next} onChange={setNext} tried={tried} isDisabled={create.isPending} />
        <ProblemNotice error={create.error} />
        <Cluster align='between'>
          <Button variant='quiet' onPress={onBack}>
            {t('common:action.back')}
          </Button>
          <Button type='submit' variant='primary' isPending={create.isPending}>
            {t('create.go')}
          </Button>
        </Cluster>
      </Form>
    </Gate>
  )
}
