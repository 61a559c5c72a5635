// Which episodes a figure is about: those that were chosen by the page's filters, and those of one group of them.
import { END_REASONS } from '#shared/contracts/end-reasons.ts'
import {
  AGE_BANDS,
  type Breakdown,
  type PracticeFilters,
  type PracticeGroup,
} from '#shared/contracts/practice.ts'
import type { PracticeLine } from './practice-lines.ts'

export const isWanted =
  ({ from, to, band, label, language, endReason }: PracticeFilters) =>
  ({ outcome, episode, client, labels }: PracticeLine): boolean => {
    const at = episode.closedAt ?? episode.openedAt
    return (
      (from === null || at >= from) &&
      (to === null || at < to) &&
      (band === null || outcome.ageBand === band) &&
      (label === null || labels.includes(label)) &&
      (language === null || client.aids.language === language) &&
      (endReason === null || outcome.endReason === endReason)
    )
  }

/** Of the client's own ratings: what others marked is a line of its own and in no figure. */
export const isOwn = ({ outcome }: PracticeLine): boolean => outcome.rater === 'self'

/** As 2026-3, the third quarter; by the laptop's own calendar, as years are. */
const quarterOf = (day: Date): string => `${day.getFullYear()}-${Math.floor(day.getMonth() / 3) + 1}`

/** The groups that an episode belongs to: one, several labels, or none while it has not ended. '' is "without a label". */
const keysOf = ({ outcome, episode, client, labels }: PracticeLine, by: Breakdown): readonly string[] => {
  switch (by) {
    case 'year':
      return episode.closedAt === null ? [] : [String(new Date(episode.closedAt).getFullYear())]
    case 'quarter':
      return episode.closedAt === null ? [] : [quarterOf(new Date(episode.closedAt))]
    case 'band':
      return [outcome.ageBand]
    case 'label':
      return labels.length === 0 ? [''] : labels
    case 'language':
      return [client.aids.language]
    case 'endReason':
      return outcome.endReason === null ? [] : [outcome.endReason]
  }
}

export const isInGroup =
  (group: PracticeGroup | undefined) =>
  (line: PracticeLine): boolean =>
    group === undefined || keysOf(line, group.by).includes(group.key)

const fixedOrder = (by: Breakdown): readonly string[] =>
  by === 'band' ? AGE_BANDS : by === 'endReason' ? END_REASONS : []

/** Years and quarters in order, bands and endings in theirs, labels and languages by name; without a label comes last. */
const inOrder =
  (by: Breakdown) =>
  (a: string, b: string): number => {
    const order = fixedOrder(by)
    if (order.length > 0) return order.indexOf(a) - order.indexOf(b)
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1
    return a < b ? -1 : a > b ? 1 : 0
  }

/** Every group that occurs, in order, with its lines. */
export const groupsOf = (
  lines: readonly PracticeLine[],
  by: Breakdown,
): readonly { readonly key: string; readonly lines: readonly PracticeLine[] }[] => {
  const groups = new Map<string, PracticeLine[]>()
  for (const line of lines) {
    for (const key of keysOf(line, by)) {
      const known = groups.get(key)
      if (known) known.push(line)
      else groups.set(key, [line])
    }
  }
  return [...groups.keys()].sort(inOrder(by)).map((key) => ({ key, lines: groups.get(key) ?? [] }))
}
