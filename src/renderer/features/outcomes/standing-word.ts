// Where somebody stands, in the word that tags and headings use.
import type { Standing } from '#domain/outcomes/standing-of.ts'

export type StandingWord = 'onCourse' | 'below' | 'early' | 'start' | 'noCourse'

export const standingWord = (standing: Extract<Standing, { kind: 'standing' }>): StandingWord => {
  const { zone } = standing
  if (zone === null) return 'noCourse'
  if (zone.kind === 'notApplicable') return 'start'
  if (zone.early) return 'early'
  return zone.zone === 'below' ? 'below' : 'onCourse'
}
