// When imported measures are asked in this episode, and a way to type one from paper.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aboutOf } from '#domain/measures/packs/score/about-of.ts'
import type { PackRow } from '#shared/contracts/measure-packs.ts'
import type { PlanRow } from '#shared/contracts/measure-plans.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import type { Answerers } from './answerer-field.tsx'
import { PaperDialog } from './paper-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'

type PlansCardProps = {
  readonly episodeId: string
  readonly clientId: string
  readonly packs: readonly PackRow[]
  readonly answerers: Answerers
}

export const PlansCard = ({ episodeId, clientId, packs, answerers }: PlansCardProps) => {
  const { t } = useTranslation('packs')
  const format = useFormat()
  const [open, setOpen] = useState<'plan' | 'paper' | null>(null)
  const plans = useAsk(['measures.listPlans', episodeId], (api) =>
    api.vault.measures.listPlans({ episodeId }),
  )
  const end = useDo((api, planId: string) => api.vault.measures.endPlan({ planId }))
  const inUse = packs.filter((pack) => pack.inUse && aboutOf(pack.binding) === 'client')
  const own = (plans.data?.plans ?? []).filter((plan) => plan.clientId === clientId)
  const personOf = ({ personId }: PlanRow) => answerers.people.find((one) => one.personId === personId)
  /** Whose plan it is, where it is not the client's own. */
  const who = (plan: PlanRow): string => {
    const person = personOf(plan)
    return person ? ` · ${t('answerer.about', { name: person.alias, role: t(`role.${person.role}`) })}` : ''
  }
  const when = (row: PlanRow): string => {
    const { when: plan, occasion } = row
    const person = personOf(row)
    const times =
      plan.times === 'every'
        ? t('when.every', { count: plan.everyN })
        : plan.times === 'date'
          ? t('when.date', { date: format.date(Date.parse(plan.onDay)) })
          : t(`when.${plan.times}`)
    const there = person ? [t('answerer.whenTheyAreThere', { name: person.alias })] : []
    return [times, t(`occasion.${occasion}`), ...there].join(' · ')
  }
  if (inUse.length === 0) return null
  const place = { episodeId, clientId, packs: inUse, answerers }
  return (
    <Card title={t('plan.title')}>
      <Stack>
        <ProblemNotice error={plans.error ?? end.error} />
        {own.length > 0 && (
          <RowList label={t('plan.title')}>
            {own.map((plan) => (
              <ListRow
                key={plan.planId}
                title={`${plan.title}${who(plan)}`}
                detail={when(plan)}
                end={
                  <Button
                    size='s'
                    aria-label={t('plan.endName', { title: `${plan.title}${who(plan)}` })}
                    onPress={() => end.mutate(plan.planId)}
                  >
                    {t('plan.end')}
                  </Button>
                }
              />
            ))}
          </RowList>
        )}
        <Cluster>
          <Button onPress={() => setOpen('plan')}>{t('plan.add')}</Button>
          <Button onPress={() => setOpen('paper')}>{t('paper.open')}</Button>
        </Cluster>
      </Stack>
      {open === 'plan' && <PlanDialog {...place} onClose={() => setOpen(null)} />}
      {open === 'paper' && <PaperDialog {...place} onClose={() => setOpen(null)} />}
    </Card>
  )
}
