// Imported measures that were begun in a session and not finished: kept without a score, or discarded.
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { isolated } from '../../../i18n/isolated.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'

export const UnfinishedMeasures = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useTranslation('packs')
  const broken = useAsk(['measures.unfinished', sessionId], (api) =>
    api.vault.measures.unfinished({ sessionId }),
  )
  const resolve = useDo((api, fields: { formId: string; how: 'keepIncomplete' | 'discard' }) =>
    api.vault.measures.resolveUnfinished(fields),
  )
  return (
    <>
      <ProblemNotice error={broken.error ?? resolve.error} />
      {(broken.data?.forms ?? []).map(({ formId, title, answered, questions }) => (
        <Notice
          key={formId}
          kind='look'
          title={t('broken.title', { title: isolated(title), answered, questions })}
          actions={
            <>
              <Button size='s' onPress={() => resolve.mutate({ formId, how: 'keepIncomplete' })}>
                {t('broken.keep')}
              </Button>
              <Button size='s' variant='quiet' onPress={() => resolve.mutate({ formId, how: 'discard' })}>
                {t('broken.discard')}
              </Button>
            </>
          }
        >
          {t('broken.why')}
        </Notice>
      ))}
    </>
  )
}
