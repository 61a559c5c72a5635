// Which measures somebody answers at a hand-over: what is due by plan is ticked, others can be added, a due one is left
// out with a reason.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueMeasure } from '#shared/contracts/measure-plans.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

type Who = { readonly clientId: string; readonly personId: string | null }
/** Ticked or not by hand, by person and measure; what is not here goes by the plan. */
export type PackChoice = Readonly<Record<string, boolean>>

const keyOf = ({ clientId, personId }: Who, packId: string): string =>
  `${clientId}.${personId ?? 'self'}.${packId}`

const isOf = (who: Who) => (one: DueMeasure) => one.clientId === who.clientId && one.personId === who.personId

const isPlanned = (one: DueMeasure, occasion: DueMeasure['occasion']): boolean =>
  one.isDue && one.occasion === occasion && !one.isAnswered && one.skipped === null

/** What a person answers, in order: for the hand-over's `packs`. */
export const chosenPacks = (
  all: readonly DueMeasure[],
  who: Who,
  occasion: DueMeasure['occasion'],
  choice: PackChoice,
): string[] => {
  const own = all.filter(isOf(who))
  const ids = own
    .filter((one) => choice[keyOf(who, one.packId)] ?? isPlanned(one, occasion))
    .map(({ packId }) => packId)
  return [...new Set(ids)].slice(0, 8)
}

type WhichMeasuresProps = {
  readonly sessionId: string
  readonly occasion: DueMeasure['occasion']
  readonly who: Who
  readonly choice: PackChoice
  readonly onChange: (choice: PackChoice) => void
}

export const WhichMeasures = ({ sessionId, occasion, who, choice, onChange }: WhichMeasuresProps) => {
  const { t } = useTranslation('packs')
  const due = useAsk(['measures.due', sessionId], (api) => api.vault.measures.due({ sessionId }))
  const [skipping, setSkipping] = useState<{ planId: string; title: string } | null>(null)
  const skip = useDo((api, fields: { planId: string; reason: string }) =>
    api.vault.measures.skip({ ...fields, sessionId }),
  )
  const own = (due.data?.measures ?? []).filter(isOf(who))
  const shown = own.filter(({ packId }, place) => own.findIndex((one) => one.packId === packId) === place)
  if (shown.length === 0) return null
  const chosen = chosenPacks(own, who, occasion, choice)
  return (
    <Stack gap={2}>
      {shown.map((one) => {
        const { packId, title, planId, skipped, isAnswered } = one
        const planned = isPlanned(one, occasion)
        const notes = [
          ...(planned ? [t('which.due')] : []),
          ...(isAnswered ? [t('which.answered')] : []),
          ...(skipped === null ? [] : [t('which.skipped', { reason: skipped })]),
        ]
        return (
          <Cluster key={packId}>
            <Checkbox
              isSelected={chosen.includes(packId)}
              onChange={(on) => onChange({ ...choice, [keyOf(who, packId)]: on })}
            >
              {[title, ...notes].join(' · ')}
            </Checkbox>
            {planned && planId !== null && (
              <LinkButton
                aria-label={t('which.skipName', { title })}
                onPress={() => setSkipping({ planId, title })}
              >
                {t('which.skip')}
              </LinkButton>
            )}
          </Cluster>
        )
      })}
      <ProblemNotice error={due.error} />
      {skipping && (
        <ReasonDialog
          title={t('skip.title', { title: skipping.title })}
          go={t('skip.go')}
          isPending={skip.isPending}
          error={skip.error}
          onClose={() => setSkipping(null)}
          onGive={(reason) =>
            skip.mutate({ planId: skipping.planId, reason }, { onSuccess: () => setSkipping(null) })
          }
        />
      )}
    </Stack>
  )
}
