// What a load says: its headline, its reason and its tag, in words.
import type { TFunction } from 'i18next'
import type { LoadFactor } from '#domain/caseload/load-factors.ts'
import type { LoadBand, LoadIndex } from '#domain/caseload/load-index.ts'
import type { LoadWeek } from '#shared/contracts/caseload.ts'
import type { Format } from '../../i18n/format.ts'
import type { Wall } from '../../i18n/use-wall.ts'
import type { Tone } from '../../ui/display/tag.tsx'
import type { ReadLoad } from './read-load.ts'

export type LoadSay = {
  readonly t: TFunction<'caseload'>
  readonly format: Format
  readonly wall: Wall
}

export const bandTone: Readonly<Record<LoadBand, Tone>> = {
  light: 'green',
  full: 'amber',
  heavy: 'amber',
  veryHeavy: 'amber',
}

export const pointsText = (format: Format, points: number): string => format.number(points, 1)

const mostly = (index: Extract<LoadIndex, { kind: 'load' }>, { densest }: ReadLoad, say: LoadSay): string => {
  const { t, format, wall } = say
  const top = index.parts
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 2)
  const named = ({ factor, points }: { factor: LoadFactor; points: number }) => {
    const day = factor === 'backToBack' ? densest : null
    const name = day === null ? t(`from.${factor}`) : t('from.backToBackOn', { weekday: wall.weekday(day) })
    return t('from.part', { name, points: pointsText(format, points) })
  }
  return top.length === 0 ? t('why.nothing') : t('why.mostly', { parts: format.list(top.map(named)) })
}

export const usualText = (usual: number | null, { t, format }: Omit<LoadSay, 'wall'>): string =>
  usual === null ? t('why.noUsual') : t('why.usual', { usual: format.number(usual, usual % 1 === 0 ? 0 : 1) })

/** Clients with a safety flag are named beside a light week: little work may still weigh much. */
const flagged = (week: LoadWeek): number => week.clients.filter(({ safety }) => safety).length

export const whyText = (week: LoadWeek, read: ReadLoad, say: LoadSay): string => {
  const { t } = say
  const { index } = read
  if (index.kind === 'noCapacity')
    return week.capacity.contractedDays > 0 && week.capacity.workingDays === 0
      ? t('why.weekOff', { count: week.sessions.length })
      : t('why.noCapacity')
  if (index.kind === 'hoursOnly') return t('why.hoursOnly')
  const needs = flagged(week)
  const parts = [
    mostly(index, read, say),
    index.heavyByHours && t('why.heavyByHours'),
    index.band === 'light' && needs > 0 && t('why.needMuch', { count: needs }),
    usualText(week.usual, say),
  ]
  return parts.filter((part) => part !== false).join(' ')
}

/** Without the number; the screen puts it beside. */
export const titleText = (week: LoadWeek, read: ReadLoad, { t }: Pick<LoadSay, 't'>): string => {
  const { index } = read
  if (index.kind === 'load') return t(`title.${index.band}`)
  if (index.kind === 'hoursOnly') return t('title.hoursOnly')
  return week.capacity.contractedDays > 0 && week.capacity.workingDays === 0
    ? t('title.weekOff')
    : t('title.noCapacity')
}

export const bandText = ({ index }: ReadLoad, { t }: Pick<LoadSay, 't'>): string | null => {
  if (index.kind !== 'load') return null
  return index.heavyByHours ? t('band.heavyByHours') : t(`band.${index.band}`)
}
