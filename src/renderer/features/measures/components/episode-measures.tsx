// Imported measures on the client's page: one card for each measure and rater, never joined with our own lines; what is
// planned; and a safety answer until it was seen.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import type { PackRow } from '#shared/contracts/measure-packs.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { isolated } from '../../../i18n/isolated.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { useAnsweredBy } from '../../../i18n/use-answered-by.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import type { Answerers } from './answerer-field.tsx'
import { MeasureCard } from './measure-card.tsx'
import { PlansCard } from './plans-card.tsx'

type EpisodeMeasuresProps = {
  readonly episodeId: string
  readonly clientId: string
  readonly isOpen: boolean
  readonly answerers: Answerers
}

/** One line for each measure and rater. */
const linesOf = (results: readonly PackResult[]) =>
  [...Map.groupBy(results, ({ familyId, personId }) => `${familyId}.${personId ?? 'self'}`)].map(
    ([key, line]) => ({ key, line }),
  )

export const EpisodeMeasures = ({ episodeId, clientId, isOpen, answerers }: EpisodeMeasuresProps) => {
  const results = useAsk(['measures.results', episodeId, clientId], (api) =>
    api.vault.measures.results({ episodeId, clientId }),
  )
  const packs = useAsk(['measures.list'], (api) => api.vault.measures.list({}))
  const all: readonly PackRow[] = packs.data?.packs ?? []
  if (results.data && all.length === 0) return null
  return (
    <Stack gap={5}>
      <ProblemNotice error={results.error ?? packs.error} />
      {linesOf(results.data?.results ?? []).map(({ key, line }) => (
        <MeasureCard key={key} line={line} packs={all} people={answerers.people} />
      ))}
      {isOpen && <PlansCard episodeId={episodeId} clientId={clientId} packs={all} answerers={answerers} />}
    </Stack>
  )
}

/** Above the page until the therapist says that it was seen. */
export const SafetyAnswers = ({ clientId }: { readonly clientId: string }) => {
  const { t } = useTranslation('packs')
  const format = useFormat()
  const answeredBy = useAnsweredBy()
  const [failed, setFailed] = useState<unknown>(null)
  const safety = useAsk(['measures.safety'], (api) => api.vault.measures.safety({}))
  const see = useDo((api, safetyId: string) => api.vault.measures.safetySeen({ safetyId }))
  const own = (safety.data?.answers ?? []).filter((one) => one.clientId === clientId)
  return (
    <>
      {own.map(({ safetyId, title, answeredBy: who, raisedAt }) => (
        <Notice
          key={safetyId}
          kind='look'
          title={t('safety.title', { date: format.date(raisedAt) })}
          actions={
            <Button
              size='s'
              isPending={see.isPending}
              onPress={() => see.mutate(safetyId, { onError: setFailed })}
            >
              {t('safety.seen')}
            </Button>
          }
        >
          {answeredBy([who])} {t('safety.body', { title: isolated(title) })}
        </Notice>
      ))}
      <ProblemNotice error={failed} />
    </>
  )
}
