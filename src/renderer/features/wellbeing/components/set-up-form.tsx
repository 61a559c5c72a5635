// The beginning: what this is, what is lost with the passphrase, who may ask for it; then a passphrase of its own. Help lines
// are in sight already.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { emptyPassphrase, judgeNewPassphrase, NewPassphrase } from '../../vault/public.ts'
import { KnownHelpCard } from './known-help-card.tsx'
import { PrivatePage } from './private-page.tsx'

type SetUpFormProps = { readonly standing: PrivateStanding }

export const SetUpForm = ({ standing }: SetUpFormProps) => {
  const { t } = useTranslation('checkin')
  const [typed, setTyped] = useState(emptyPassphrase)
  const [knows, setKnows] = useState(false)
  const [tried, setTried] = useState(false)
  const [asksHelp, setAsksHelp] = useState(false)
  const make = useDo((api, passphrase: string) => api.vault.wellbeing.setUp({ passphrase }))
  const submit = () => {
    setTried(true)
    if (judgeNewPassphrase(typed) === 'ok' && knows && !make.isPending) make.mutate(typed.first)
  }
  return (
    <PrivatePage
      title={t('setUp.title')}
      why={t('setUp.why')}
      width='reading'
      actions={<Button onPress={() => setAsksHelp(true)}>{t('support.need')}</Button>}
    >
      <Card>
        <Stack>
          <p>{t('setUp.what')}</p>
          <p>{t('setUp.where')}</p>
          <Notice kind='look' title={t('setUp.lost')}>
            {t('setUp.lostWhy')}
          </Notice>
          <Notice title={t('setUp.demanded')}>{t('setUp.demandedWhy')}</Notice>
        </Stack>
      </Card>
      <Card title={t('setUp.passphrase')}>
        <Form onSubmit={submit}>
          <p>{t('setUp.passphraseWhy')}</p>
          <NewPassphrase value={typed} onChange={setTyped} tried={tried} isDisabled={make.isPending} />
          <Checkbox
            isSelected={knows}
            onChange={setKnows}
            error={tried && !knows ? t('setUp.knowsMissing') : undefined}
          >
            {t('setUp.knows')}
          </Checkbox>
          <ProblemNotice error={make.error} />
          <Cluster>
            <Button type='submit' variant='primary' isPending={make.isPending}>
              {t('setUp.make')}
            </Button>
          </Cluster>
        </Form>
      </Card>
      <KnownHelpCard standing={standing} isAsked={asksHelp} />
    </PrivatePage>
  )
}
