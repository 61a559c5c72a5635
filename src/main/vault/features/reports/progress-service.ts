// What a progress report holds: one client's own line, by choice the session checks, a name and record notes. A process
// note never enters a report.
import type { ProgressChoice, ProgressReport } from '#shared/contracts/reports.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { getHead } from '../../audit/store.ts'
import type { ReadDb } from '../../db/sql.ts'
import { getClient, getEpisode } from '../clients/public.ts'
import { findCourse, overviewOf } from '../outcomes/public.ts'
import { findNote } from '../sessions/public.ts'
import { readPractice } from '../settings/public.ts'
import { measureScores } from './measure-scores.ts'

/** Number of rows and the start of the head's hash, as a footer prints it. */
export const shortHead = (db: ReadDb): string => {
  const { counter, head } = getHead(db)
  return `${counter}-${head.slice(0, 8)}`
}

const notesOf = (db: ReadDb, { clientId, noteIds }: ProgressChoice): ProgressReport['notes'] =>
  noteIds
    .map((noteId) => {
      const note = findNote(db, noteId)
      if (note?.kind !== 'record' || note.clientId !== clientId) throw new CallError('notFound')
      return { noteId, writtenAt: note.writtenAt, text: note.text }
    })
    .sort((a, b) => a.writtenAt - b.writtenAt)

export const progressReport = (db: ReadDb, choice: ProgressChoice, sample: boolean, now: number) => {
  const { clientId, episodeId, includeAlliance, includeMeasures, withName, courseId } = choice
  const client = getClient(db, clientId)
  const episode = getEpisode(db, episodeId)
  const line = overviewOf(db, [episodeId], now)[0]?.lines.find(
    (one) => one.line.clientId === clientId && one.line.personId === null,
  )?.line
  if (!line) throw new CallError('notFound')
  const { series } = line
  const course = courseId === null ? null : findCourse(db, courseId)
  if (course === undefined) throw new CallError('notFound')
  const times = [...series.sessions, ...series.ratings].map(({ at }) => at)
  return {
    alias: client.alias,
    name: withName && client.name !== '' ? client.name : null,
    therapistName: readPractice(db).therapistName,
    language: client.aids.language,
    sample,
    madeAt: now,
    from: Math.min(episode.openedAt, ...times),
    to: Math.max(episode.openedAt, ...times),
    series: { ...series, alliance: includeAlliance ? series.alliance : [] },
    course,
    notes: notesOf(db, choice),
    includeAlliance,
    measures: includeMeasures ? measureScores(db, episodeId, clientId) : [],
    head: shortHead(db),
  }
}
