// The scale on which a figure and its interval are drawn: shares from none to all, points over the measure's range, effects
// around zero, counts from zero to a round number.
import type { FigureName, PracticeFigure } from '#shared/contracts/practice.ts'
import type { IntervalScale } from '../../ui/chart/interval-track.tsx'
import { unitOf } from './practice-words.ts'

const from = (min: number, max: number, step: number): IntervalScale => ({
  min,
  max,
  ticks: Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step),
})

const SHARES = from(0, 1, 0.25)
const POINTS = from(0, 40, 10)
const HALF = 0.5
const FEW_STEPS = 8
const STEPS = 4

/** 1, 2 or 5 times a power of ten: the smallest of them of which four reach that far. */
const roundStep = (reach: number): number => {
  const rough = Math.max(reach, STEPS) / STEPS
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5].find((times) => times * power >= rough) ?? 10) * power
}

const effects = (lows: readonly number[], highs: readonly number[]): IntervalScale => {
  const min = Math.min(-HALF, ...lows.map((low) => Math.floor(low / HALF) * HALF))
  const max = Math.max(HALF, ...highs.map((high) => Math.ceil(high / HALF) * HALF))
  const isWide = (max - min) / HALF > FEW_STEPS
  return isWide ? from(Math.floor(min), Math.ceil(max), 1) : from(min, max, HALF)
}

export const scaleOf = (name: FigureName, figures: readonly PracticeFigure[]): IntervalScale => {
  const said = figures.filter((figure) => figure.kind === 'figure')
  switch (unitOf(name)) {
    case 'share':
      return SHARES
    case 'points':
      return POINTS
    case 'sd':
      return effects(
        said.map(({ low }) => low),
        said.map(({ high }) => high),
      )
    case 'count': {
      const step = roundStep(Math.max(0, ...said.map(({ high }) => high)))
      return from(0, STEPS * step, step)
    }
  }
}
