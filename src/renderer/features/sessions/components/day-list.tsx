// The day's sessions in order: who, what was marked, and the next step.
import { useTranslation } from 'react-i18next'
import type { DayRow } from '#shared/contracts/sessions.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { ROW_STEP, useRowKeys } from '../hooks/use-row-keys.ts'
import { type NextStep, nextStepOf } from '../next-step.ts'

type DayListProps = {
  readonly rows: readonly DayRow[]
  readonly current: DayRow | undefined
  readonly nameOf: (client: DayRow['clients'][number]) => string
  readonly onOpen: (row: DayRow) => void
  readonly onStep: (row: DayRow, step: Exclude<NextStep, 'none'>) => void
}

export const DayList = ({ rows, current, nameOf, onOpen, onStep }: DayListProps) => {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const ref = useRowKeys()
  const points = (totals: readonly (number | null)[]) =>
    format.list(totals.map((total) => (total === null ? t('row.incomplete') : format.points(total))))

  const detail = (row: DayRow): string => {
    const said = [
      row.outcome.length > 0 && t('row.outcome', { points: points(row.outcome) }),
      row.outcomeSkipped !== null && t('row.outcomeSkipped'),
      row.alliance.length > 0 && t('row.alliance', { points: points(row.alliance) }),
      row.allianceSkipped !== null && t('row.allianceSkipped'),
      row.unfinished > 0 && t('row.unfinished', { count: row.unfinished }),
      nextStepOf(row) === 'alliance' && t('row.checkLater'),
      row.place !== 'room' && t(`place.${row.place}`),
    ]
    return said.filter((part) => part !== false).join(' · ')
  }

  return (
    <div ref={ref}>
      <RowList label={t('today.sessions')}>
        {rows.map((row) => {
          const step = nextStepOf(row)
          const isNow = current === row
          const name = format.list(row.clients.map(nameOf))
          return (
            <ListRow
              key={row.sessionId ?? `${row.scheduleId}.${row.plannedAt}`}
              lead={format.time(row.plannedAt)}
              title={
                <LinkButton plain strong onPress={() => onOpen(row)} aria-label={t('row.open', { name })}>
                  {name}
                </LinkButton>
              }
              detail={detail(row)}
              now={isNow}
              end={
                step === 'none' || (!isNow && step === 'outcome') ? (
                  <Status
                    row={row}
                    name={name}
                    onStep={step === 'none' ? undefined : () => onStep(row, step)}
                  />
                ) : (
                  <span {...ROW_STEP}>
                    <Button
                      size='s'
                      variant={isNow ? 'primary' : 'default'}
                      aria-label={t(`row.stepFor.${step}`, { name })}
                      onPress={() => onStep(row, step)}
                    >
                      {t(`row.step.${step}`)}
                    </Button>
                  </span>
                )
              }
            />
          )
        })}
      </RowList>
    </div>
  )
}

type StatusProps = {
  readonly row: DayRow
  readonly name: string
  readonly onStep: (() => void) | undefined
}

const Status = ({ row, name, onStep }: StatusProps) => {
  const { t } = useTranslation('sessions')
  const word = row.endedAt !== null ? 'ended' : row.status
  return (
    <>
      {row.clients.length > 1 && <Tag>{t('row.together')}</Tag>}
      {row.clients.some((client) => client.safety) && <Tag tone='brick'>{t('row.safety')}</Tag>}
      <Tag>{t(`status.${word}`)}</Tag>
      {onStep && (
        <span {...ROW_STEP}>
          <Button size='s' aria-label={t('row.stepFor.start', { name })} onPress={onStep}>
            {t('row.step.start')}
          </Button>
        </span>
      )}
    </>
  )
}
