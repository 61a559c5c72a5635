// Turns what the domain says (a key with numbers) into a sentence: counts as they are, points with one decimal, limits as
// short as they can be said, items and "which of the check-ins" by their names.
import type { i18n as I18n } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phrase } from '#domain/kernel/phrase.ts'
import type { Format } from './format.ts'
import { limit } from './limit.ts'
import { useFormat } from './locale.tsx'

const COUNTS: ReadonlySet<string> = new Set([
  'session',
  'previousSession',
  'fromSession',
  'rhythm',
  'since',
  'sessions',
  'count',
  'days',
  'weeks',
  'times',
])
const LIMITS: ReadonlySet<string> = new Set(['cutOff', 'rci', 'limit', 'min', 'max'])

const say = (name: string, value: number | string, i18n: I18n, format: Format): number | string => {
  if (name === 'item')
    return i18n.t(`outcomes:line.${value}` as 'outcomes:line.other', i18n.t('outcomes:line.other'))
  if (name === 'these') return i18n.t(`checkin:these.${value}` as 'checkin:these.two')
  if (typeof value === 'string' || name === 'count') return value
  if (COUNTS.has(name)) return format.number(value)
  if (LIMITS.has(name)) return limit(format, value)
  return name === 'change' ? format.change(Math.round(value * 10)) : format.number(value, 1)
}

export const phraseText = ({ key, params }: Phrase, i18n: I18n, format: Format): string => {
  const words: Record<string, number | string> = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, say(name, value, i18n, format)] as const),
  )
  // The key comes from the domain as data; a test holds each of them against the catalogue.
  return i18n.t(key as 'common:appName', words)
}

/** A phrase of the domain in the reader's language. */
export const usePhrase = (): ((phrase: Phrase) => string) => {
  const { i18n } = useTranslation()
  const format = useFormat()
  return useMemo(() => (phrase) => phraseText(phrase, i18n, format), [i18n, format])
}
