// How each of the practice's figures is written: its unit, its interval, its sentence, the way it was computed.
import type { TFunction } from 'i18next'
import type { FigureName, PracticeFigure } from '#shared/contracts/practice.ts'
import type { Format } from '../../i18n/format.ts'

export type PracticeT = TFunction<'practice'>
type Unit = 'points' | 'count' | 'sd' | 'share'

const UNITS: Readonly<Record<FigureName, Unit>> = {
  firstOutcome: 'points',
  alliance: 'points',
  sessions: 'count',
  days: 'count',
  effectSize: 'sd',
  differenceFromReference: 'sd',
  recovered: 'share',
  improved: 'share',
  unchanged: 'share',
  deteriorated: 'share',
  reachedTarget: 'share',
  unplanned: 'share',
  unplannedWithEffect: 'share',
  unplannedWithoutEffect: 'share',
  unplannedEffectUnknown: 'share',
  sessionsWithBoth: 'share',
}

/** The figures in the groups of the page; together they are all of them. */
export const figureGroups: Readonly<Record<'change' | 'ending' | 'work', readonly FigureName[]>> = {
  change: [
    'recovered',
    'improved',
    'unchanged',
    'deteriorated',
    'reachedTarget',
    'effectSize',
    'differenceFromReference',
  ],
  ending: ['unplanned', 'unplannedWithEffect', 'unplannedWithoutEffect', 'unplannedEffectUnknown'],
  work: ['firstOutcome', 'alliance', 'sessions', 'days', 'sessionsWithBoth'],
}

/** In which unit a figure is written and drawn. */
export const unitOf = (name: FigureName): Unit => UNITS[name]

const minus = (text: string): string => text.replace('-', '\u2212')

export const written = (name: FigureName, value: number, format: Format): string => {
  switch (UNITS[name]) {
    case 'share':
      return format.percent(value)
    case 'sd':
      return minus(format.number(value, 2))
    default:
      return format.number(value, 1)
  }
}

export type FigureWords = {
  readonly value: string
  /** Empty where it is too few to say. */
  readonly interval: string
  readonly method: string
  readonly sentence: string
}

export const figureWords = (
  name: FigureName,
  figure: PracticeFigure,
  { t, format }: { readonly t: PracticeT; readonly format: Format },
): FigureWords => {
  const { of } = figure
  if (figure.kind === 'tooFew') {
    const sentence = t('say.tooFew', { of, needed: figure.needed })
    return { value: t('tooFew'), interval: '', method: '', sentence }
  }
  const low = written(name, figure.low, format)
  const high = written(name, figure.high, format)
  // Of sessions with both ratings the share is one of sessions, not of episodes.
  const isShare = UNITS[name] === 'share' && figure.method === 'wilson'
  const numbers = { of, which: figure.which, low, high }
  return {
    value: written(name, figure.value, format),
    interval: t('interval', { low, high }),
    method: t(`method.${figure.method}`),
    sentence: [
      t(isShare ? 'say.share' : 'say.mean', numbers),
      ...figure.caveats.map((caveat) => t(`caveat.${caveat}`)),
    ].join(' '),
  }
}
