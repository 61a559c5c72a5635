// The settings and values that a report stands on, so that its reader can check each number.
import { useTranslation } from 'react-i18next'
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { SeriesMeasure } from '#domain/outcomes/series-types.ts'
import { useFormat } from '../../../i18n/locale.tsx'

type ValuesUsedProps = {
  readonly measure: SeriesMeasure
  readonly model: ChartModel
  readonly showAlliance: boolean
  readonly head: string
  readonly madeAt: number
}

/** 25 stays 25, 9.15 stays 9.15: a limit is printed as it was used. */
const MOST_DIGITS = 2

export const ValuesUsed = ({ measure, model, showAlliance, head, madeAt }: ValuesUsedProps) => {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const exact = (value: number) => {
    const digits = [0, 1].find((count) => Number(value.toFixed(count)) === value) ?? MOST_DIGITS
    return format.number(value, digits)
  }
  const { constants, course } = model
  const sentences = [
    measure.ownWording
      ? t('about.ownWording')
      : t('about.licensed', { id: measure.id, version: measure.version }),
    t('about.values', {
      cutOff: exact(constants.cutOff),
      rci: format.number(constants.rci, Number.isInteger(constants.rci * 10) ? 1 : MOST_DIGITS),
      sd: exact(constants.sd),
    }),
    ...(showAlliance ? [t('about.allianceCutOff', { cutOff: exact(model.allianceCutOff) })] : []),
    course.kind === 'course' ? t('about.course', { version: course.version }) : t('about.noCourse'),
    t('about.record', { head }),
    t('about.made', { date: format.date(madeAt) }),
  ]
  return (
    <>
      <h2>{t('progress.about')}</h2>
      <p>{sentences.join(' ')}</p>
    </>
  )
}
