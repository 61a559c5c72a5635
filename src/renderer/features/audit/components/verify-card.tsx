// Walks the whole chain and says what it found. Writes nothing.
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-context.tsx'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'

export const VerifyCard = () => {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { vault } = useApi()
  const verify = useMutation({ mutationFn: () => vault.audit.verify({}) })
  const verdict = verify.data
  return (
    <Card title={t('verify.title')}>
      <p>{t('verify.why')}</p>
      <Cluster>
        <Button isPending={verify.isPending} onPress={() => verify.mutate()}>
          {t('verify.go')}
        </Button>
      </Cluster>
      {verdict?.whole && (
        <Notice kind='done' live title={t('verify.whole', { count: verdict.lines })}>
          {t('verify.wholeWhy')}
        </Notice>
      )}
      {verdict && !verdict.whole && (
        <Notice
          kind='problem'
          live
          title={t('verify.broken', { line: format.number(verdict.brokenAt ?? 1) })}
        >
          {t('verify.brokenWhy')}
        </Notice>
      )}
      <ProblemNotice error={verify.error} />
    </Card>
  )
}
