// The chart's words and numbers in the reader's language, for therapist or client.
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Format } from '../../../i18n/format.ts'
import { limit } from '../../../i18n/limit.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import type { OutcomeAudience } from './outcome-audience.ts'
import type { OutcomeChartWords } from './outcome-chart-data.ts'

export type OutcomesT = TFunction<['outcomes', 'ownCourse']>

const DAYS_PER_WEEK = 7
const FEWEST_WEEKS = 3

const OWN_COURSE = { therapist: 'ownCourse:beside.label', client: 'ownCourse:beside.labelClient' } as const

export const outcomeChartWords = (
  t: OutcomesT,
  format: Format,
  audience: OutcomeAudience,
): OutcomeChartWords => ({
  session: t('chart.session'),
  points: (value) => format.number(value, 1),
  alliance: (points) => t(`chart.${audience}.alliance`, { value: format.number(points, 1) }),
  expected: t(`chart.${audience}.expected`),
  beside: t(OWN_COURSE[audience]),
  cutOff: (points) => t(`chart.${audience}.cutOff`, { value: limit(format, points) }),
  early: t(`chart.${audience}.early`),
  apart: (days) =>
    days >= FEWEST_WEEKS * DAYS_PER_WEEK
      ? t('chart.weeksApart', { count: Math.round(days / DAYS_PER_WEEK) })
      : t('chart.daysApart', { count: days }),
  form: (form) => t(`form.${form}`),
  empty: t(`chart.${audience}.empty`),
})

/** The words for one audience, and what they are made with. */
export const useOutcomeWords = (audience: OutcomeAudience) => {
  const { t } = useTranslation(['outcomes', 'ownCourse'])
  const format = useFormat()
  return useMemo(() => ({ t, format, words: outcomeChartWords(t, format, audience) }), [t, format, audience])
}
