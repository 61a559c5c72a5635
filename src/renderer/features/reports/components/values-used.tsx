// The settings and values that a report stands on, so that its reader can check each number.
import { useTranslation } from 'react-i18next'
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { SeriesMeasure } from '#domain/outcomes/series-types.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import type { OwnCourseBeside } from '../../outcomes/public.ts'

type ValuesUsedProps = {
  readonly measure: SeriesMeasure
  readonly model: ChartModel
  readonly own: OwnCourseBeside | null
  readonly showAlliance: boolean
  readonly head: string
  readonly madeAt: number
}

/** 25 stays 25, 9.15 stays 9.15: a limit is printed as it was used. */
const MOST_DIGITS = 2

export const ValuesUsed = ({ measure, model, own, showAlliance, head, madeAt }: ValuesUsedProps) => {
  const { t } = useTranslation(['reports', 'ownCourse'])
  const format = useFormat()
  const exact = (value: number) => {
    const digits = [0, 1].find((count) => Number(value.toFixed(count)) === value) ?? MOST_DIGITS
    return format.number(value, digits)
  }
  const aboutOwn = ({ version, drawing }: OwnCourseBeside): string => {
    if (drawing.kind !== 'course') return t('ownCourse:beside.ceiling')
    const { inside, of } = (version.coverage.shrunk ?? version.coverage.own).ratingsIn80
    return t('ownCourse:beside.about', {
      version: version.version,
      date: format.date(version.fittedAt),
      episodes: format.number(version.data.episodes),
      weight: format.percent(drawing.weight),
      coverage: of === 0 ? t('ownCourse:coverage.none') : format.percent(inside / of),
    })
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
    ...(own ? [aboutOwn(own)] : []),
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
