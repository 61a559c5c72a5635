// Renders what the domain says (a catalogue key with numbers). Points get one decimal, counts none, items their words.
import { useTranslation } from 'react-i18next'
import type { Phrase } from '#domain/kernel/phrase.ts'
import { useFormat } from './locale.tsx'

// Parameters that count sessions, days or ratings; every other number is points.
const COUNTS = new Set(['session', 'previousSession', 'fromSession', 'since', 'days', 'rhythm', 'count'])
const POINTS_TO_TENTHS = 10

/** The domain's key `alerts.belowTwice` is `belowTwice` in the namespace `alerts`. */
const catalogueKey = (key: string): string => key.replace('.', ':')

export const usePhrase = (): ((phrase: Phrase) => string) => {
  const { t } = useTranslation()
  const format = useFormat()
  // Keys come from the domain at run time; scripts/checks hold the catalogue against its rules.
  const say = t as unknown as (key: string, params?: Readonly<Record<string, string | number>>) => string
  return ({ key, params }) => {
    const shown = Object.entries(params).map(([name, value]) => {
      if (name === 'item') return [name, say(`sessions:item.${value}`)]
      if (typeof value === 'string' || COUNTS.has(name)) return [name, value]
      return [name, format.points(Math.round(value * POINTS_TO_TENTHS))]
    })
    return say(catalogueKey(key), Object.fromEntries(shown))
  }
}
