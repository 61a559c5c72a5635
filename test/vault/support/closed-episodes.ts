// Closed episodes that a course can be fitted on: everybody starts and moves a little differently, nobody by chance.
import { addClient, addSession, type Made, rate } from './caseload.ts'
import type { TestProcess } from './vault-process.ts'

const DAY = 86_400_000

/** One line's mark of the i-th client in a session: a start, a way up that flattens, and a wobble. */
const markOf = (i: number, session: number): number => {
  const start = 28 + ((i * 7) % 17)
  const gain = 8 + ((i * 5) % 9)
  const wobble = ((i * 13 + session * 29) % 11) - 5
  return Math.round(start + gain * Math.log(session) + wobble * 0.6)
}

export const addClosedEpisodes = async (
  process: TestProcess,
  count: number,
  sessions = 4,
): Promise<readonly Made[]> => {
  const made: Made[] = []
  for (let i = 0; i < count; i += 1) {
    const one = await addClient(process, `Client ${i}`)
    for (let session = 1; session <= sessions; session += 1) {
      const mark = markOf(i, session)
      const sessionId = await addSession(process, one.episodeId)
      await rate(process, sessionId, one.clientId, [mark, mark + 2, mark - 1, mark])
      process.later(7 * DAY)
    }
    await process.ok('clients.closeEpisode', { episodeId: one.episodeId, reason: 'planned', note: '' })
    made.push(one)
  }
  return made
}
