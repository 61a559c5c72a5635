// What becomes of each group of calendar entries: a client's sessions, time that is taken, or nothing.
import type { CalendarChoice, CalendarGroup } from '#shared/contracts/schedule.ts'

/** An episode's id, or one of two words. */
export type CalendarAs = string

export const leaveOut = 'leaveOut'
export const taken = 'taken'

/** Matched ones are proposed; nothing else is kept unless it is chosen. */
export const firstChoices = (groups: readonly CalendarGroup[]): ReadonlyMap<string, CalendarAs> =>
  new Map(groups.map(({ key, proposal }) => [key, proposal ?? leaveOut]))

export const chosenAs = (as: ReadonlyMap<string, CalendarAs>): CalendarChoice[] =>
  [...as].flatMap(([key, what]) =>
    what === leaveOut ? [] : [{ key, episodeId: what === taken ? null : what }],
  )
