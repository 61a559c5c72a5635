// Makes the sample caseload: a vault of its own under a passphrase that is shown, since nothing in it is true.
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { Gate } from '../components/gate.tsx'
import { SAMPLE_PASSPHRASE } from '../components/sample-passphrase.ts'
import { useOpenVault } from '../hooks/use-open-vault.ts'

export const SampleScreen = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation(['vault', 'common'])
  const make = useOpenVault('sample', (api, passphrase: string) =>
    api.vault.vault.createSample({ passphrase }),
  )
  const submit = () => {
    if (!make.isPending) make.mutate(SAMPLE_PASSPHRASE)
  }
  return (
    <Gate title={t('sampleVault.title')} why={t('sampleVault.why')}>
      <Form onSubmit={submit}>
        <Notice title={t('sampleVault.passphrase', { passphrase: SAMPLE_PASSPHRASE })}>
          {t('sampleVault.passphraseWhy')}
        </Notice>
        <ProblemNotice error={make.error} />
        <Cluster align='between'>
          <Button variant='quiet' onPress={onBack}>
            {t('common:action.back')}
          </Button>
          <Button type='submit' variant='primary' autoFocus isPending={make.isPending}>
            {t('sampleVault.go')}
          </Button>
        </Cluster>
      </Form>
    </Gate>
  )
}
