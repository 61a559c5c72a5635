// The picture in words: the chart's accessible name, its alternative text in a PDF, and what a screen reader says instead.
// Pure; every number is the model's own.
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { Format } from '../../../i18n/format.ts'
import { limit } from '../../../i18n/limit.ts'
import { expectedBeside, type OwnCourseBeside } from '../own-course-beside.ts'
import type { OutcomeAudience } from './outcome-audience.ts'
import { isEarly } from './outcome-chart-data.ts'
import type { OutcomesT } from './outcome-words.ts'

type Words = { readonly t: OutcomesT; readonly format: Format }

const rangePart = (model: ChartModel, audience: OutcomeAudience, { t, format }: Words): string => {
  const range = { min: limit(format, model.constants.min), max: limit(format, model.constants.max) }
  const [first] = model.scores
  const { last } = model
  if (!first || !last) return t(`picture.${audience}.none`, range)
  const points = (value: number) => format.number(value, 1)
  const end = { last: points(last.points), session: last.session }
  if (model.scores.length === 1) return t(`picture.${audience}.one`, { ...range, ...end })
  const all = model.scores.map((score) => score.points)
  return t(`picture.${audience}.many`, {
    count: model.scores.length,
    ...range,
    ...end,
    first: points(first.points),
    from: first.session,
    lowest: points(all.reduce((a, b) => Math.min(a, b))),
    highest: points(all.reduce((a, b) => Math.max(a, b))),
  })
}

const cutOffPart = (model: ChartModel, audience: OutcomeAudience, { t, format }: Words): string => {
  if (!model.last) return ''
  const { cutOff } = model.constants
  const side = model.last.points > cutOff ? 'above' : model.last.points < cutOff ? 'below' : 'on'
  return t(`picture.${audience}.${side}`, { cutOff: limit(format, cutOff) })
}

const coursePart = (model: ChartModel, audience: OutcomeAudience, { t, format }: Words): string => {
  const { last, course } = model
  if (!last) return ''
  if (course.kind !== 'course') return t(`picture.${audience}.noCourse`)
  if (isEarly(model)) return t(`picture.${audience}.early`)
  const point = course.points.find(({ session }) => session === last.session)
  if (!point) return ''
  return t(`picture.${audience}.expected`, {
    session: point.session,
    expected: format.number(point.expected, 1),
    low: format.number(point.low80, 1),
    high: format.number(point.high80, 1),
  })
}

const aroundPart = (
  model: ChartModel,
  audience: OutcomeAudience,
  { t, format }: Words,
): readonly string[] => {
  const turns = model.events.map(({ label, session }) => t('picture.turn', { label, session }))
  const missed = model.missed.map((session) => format.number(session))
  return [
    missed.length > 0
      ? t(`picture.${audience}.missed`, { count: missed.length, list: format.list(missed) })
      : '',
    turns.length > 0 ? t(`picture.${audience}.turns`, { list: format.list(turns) }) : '',
  ]
}

const alliancePart = (
  { lastAlliance, allianceCutOff }: ChartModel,
  audience: OutcomeAudience,
  words: Words,
) =>
  lastAlliance
    ? words.t(`picture.${audience}.alliance`, {
        session: lastAlliance.session,
        value: words.format.number(lastAlliance.points, 1),
        cutOff: limit(words.format, allianceCutOff),
      })
    : ''

const OWN = { therapist: 'ownCourse:beside.picture', client: 'ownCourse:beside.pictureClient' } as const

const ownPart = (
  { last }: ChartModel,
  audience: OutcomeAudience,
  { t, format }: Words,
  own: OwnCourseBeside | null,
): string => {
  const expected = last && !last.isBaseline ? expectedBeside(own, last.session) : null
  if (own === null || last === null || expected === null) return ''
  return t(OWN[audience], {
    version: own.version.version,
    session: last.session,
    expected: format.number(expected, 1),
  })
}

export const chartSentence = (
  model: ChartModel,
  audience: OutcomeAudience,
  words: Words,
  showAlliance = true,
  own: OwnCourseBeside | null = null,
): string =>
  [
    rangePart(model, audience, words),
    cutOffPart(model, audience, words),
    coursePart(model, audience, words),
    ownPart(model, audience, words, own),
    showAlliance ? alliancePart(model, audience, words) : '',
    ...aroundPart(model, audience, words),
  ]
    .filter((part) => part !== '')
    .join(' ')
