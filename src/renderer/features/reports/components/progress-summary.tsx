// What the chart means, in the client's words: how the answers moved, whether that is more than noise, where the line lies.
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { Standing } from '#domain/outcomes/standing-of.ts'
import { useFormat } from '../../../i18n/locale.tsx'

type ProgressSummaryProps = {
  readonly standing: Standing
  readonly model: ChartModel
  /** The practice's own course is in the picture too. */
  readonly hasOwnCourse: boolean
}

type Rated = Extract<Standing, { readonly kind: 'standing' }>

const isEarly = ({ zone, change }: Rated): boolean =>
  change === 'tooFew' || (zone?.kind === 'zone' && zone.early)

export const ProgressSummary = ({ standing, model, hasOwnCourse }: ProgressSummaryProps) => {
  const { t } = useTranslation(['reports', 'ownCourse'])
  const format = useFormat()
  if (standing.kind === 'noRating') return <p>{t('summary.none')}</p>
  const { change, changeSinceFirst, overCutOff, startedOverCutOff, constants } = standing
  const values = { first: format.number(standing.first, 1), last: format.number(standing.last, 1) }
  const move =
    change === 'tooFew' ? 'one' : changeSinceFirst > 0 ? 'rose' : changeSinceFirst < 0 ? 'fell' : 'level'
  const reliable = change === 'unchanged' ? 'withinNoise' : 'moreThanNoise'
  const line = !overCutOff ? 'under' : startedOverCutOff ? 'startedOver' : 'over'
  const sentences: readonly { readonly key: string; readonly text: ReactNode }[] = [
    {
      key: 'move',
      text: <Trans t={t} i18nKey={`summary.${move}`} values={values} components={{ b: <strong /> }} />,
    },
    ...(move === 'rose' || move === 'fell'
      ? [{ key: 'noise', text: t(`summary.${reliable}`, { rci: format.number(constants.rci, 1) }) }]
      : []),
    { key: 'line', text: t(`summary.${line}`, { cutOff: format.number(constants.cutOff) }) },
    ...(model.course.kind === 'course'
      ? [{ key: 'course', text: t(isEarly(standing) ? 'summary.early' : 'summary.bands') }]
      : []),
    ...(hasOwnCourse ? [{ key: 'own', text: t('ownCourse:beside.summary') }] : []),
  ]
  return (
    <p>
      {sentences.map(({ key, text }) => (
        <span key={key}>{text} </span>
      ))}
    </p>
  )
}
