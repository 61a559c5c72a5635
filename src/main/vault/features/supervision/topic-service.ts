// What is done on the supervision page. Each step writes a row of its own or takes one back; nothing is lost.
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getEpisode, isMember } from '../clients/public.ts'
import {
  type DecisionRecord,
  findDecision,
  insertDecision,
  setDecisionDoneAt,
  setDecisionsRemoved,
} from './decision-store.ts'
import {
  findOpenTopicOf,
  findTopic,
  insertTopic,
  setTopicRemoved,
  type TopicRecord,
  topicValues,
  updateTopic,
} from './topic-store.ts'

type About = { readonly episodeId: string; readonly clientId: string } | null
export type TopicWords = Pick<TopicRecord, 'title' | 'clientView' | 'tried' | 'question'>

const noWords: TopicWords = { title: '', clientView: '', tried: '', question: '' }

const getTopic = ({ db }: Writer, topicId: string): TopicRecord => {
  const topic = findTopic(db, topicId)
  if (!topic) throw new CallError('notFound')
  return topic
}

const addTopic = (writer: Writer, about: About, words: TopicWords): TopicRecord => {
  const { db, now, newId, record } = writer
  if (about) {
    getEpisode(db, about.episodeId)
    if (!isMember(db, about.episodeId, about.clientId)) throw new CallError('notFound')
  } else if (words.title === '') throw new CallError('badInput')
  const row: TopicRecord = {
    topicId: newId(),
    episodeId: about?.episodeId ?? null,
    clientId: about?.clientId ?? null,
    ...words,
    createdAt: now,
    discussedAt: null,
  }
  insertTopic(db, row, record('supervision.prepared', row.topicId, topicValues(row)))
  return row
}

/** The topic that is meant: by its id, else the open one of the client; undefined where there is none yet. */
const openTopic = (writer: Writer, topicId: string | null, about: About): TopicRecord | undefined => {
  if (topicId === null) return about ? findOpenTopicOf(writer.db, about) : undefined
  const topic = getTopic(writer, topicId)
  if (topic.discussedAt !== null) throw new CallError('conflict')
  return topic
}

export const prepareTopic = (
  writer: Writer,
  { topicId, about, ...words }: TopicWords & { readonly topicId: string | null; readonly about: About },
): string => {
  const topic = openTopic(writer, topicId, about)
  if (!topic) return addTopic(writer, about, words).topicId
  if (topic.episodeId === null && words.title === '') throw new CallError('badInput')
  const row = { ...topic, ...words }
  updateTopic(writer.db, row, writer.record('supervision.prepared', row.topicId, topicValues(row)))
  return row.topicId
}

export const removeTopic = (writer: Writer, topicId: string): void => {
  const topic = getTopic(writer, topicId)
  if (topic.discussedAt !== null) throw new CallError('conflict')
  setTopicRemoved(writer.db, topicId, writer.now)
  writer.record('supervision.removed', topicId)
}

export const discussTopic = (
  writer: Writer,
  input: {
    readonly topicId: string | null
    readonly about: About
    readonly decision: Pick<DecisionRecord, 'text' | 'dueOn'> | null
  },
): string => {
  const { db, now, newId, record } = writer
  const topic = openTopic(writer, input.topicId, input.about) ?? addTopic(writer, input.about, noWords)
  const row = { ...topic, discussedAt: now }
  updateTopic(db, row, record('supervision.discussed', row.topicId, topicValues(row)))
  if (input.decision) {
    const decision = {
      ...input.decision,
      decisionId: newId(),
      topicId: row.topicId,
      madeAt: now,
      doneAt: null,
    }
    const { decisionId, topicId, text, dueOn } = decision
    insertDecision(
      db,
      decision,
      record('supervision.decided', decisionId, [decisionId, topicId, text, dueOn]),
    )
  }
  return row.topicId
}

export const undoDiscuss = (writer: Writer, topicId: string): void => {
  const { db, now, record } = writer
  const topic = getTopic(writer, topicId)
  if (topic.discussedAt === null) throw new CallError('conflict')
  // Prepared anew since: then this one stays what it is, history.
  const { episodeId, clientId } = topic
  if (episodeId && clientId && findOpenTopicOf(db, { episodeId, clientId })) throw new CallError('conflict')
  const row = { ...topic, discussedAt: null }
  updateTopic(db, row, record('supervision.discussUndone', topicId, topicValues(row)))
  setDecisionsRemoved(db, topicId, now)
}

export const setDecisionDone = ({ db, now, record }: Writer, decisionId: string, isDone: boolean): void => {
  if (!findDecision(db, decisionId)) throw new CallError('notFound')
  setDecisionDoneAt(db, decisionId, isDone ? now : null)
  record(isDone ? 'supervision.decisionDone' : 'supervision.decisionReopened', decisionId)
}
