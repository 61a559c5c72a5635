// Brings what was entered while the vault was locked into the caseload: one transaction for each inbox, and the file goes
// only after its commit. Doing it again changes nothing; what is there already is left as it is.
import { recordSize } from '../../../inbox-format/record.ts'
import type { InboxTail } from '../../crypto/open-inbox.ts'
import { findInbox, listInboxes, readInbox, removeInbox } from '../../files/inbox-files.ts'
import { step } from '../../files/vault-context.ts'
import type { MergedInbox, VaultLife } from '../../process/vault-life.ts'
import type { Writer } from '../../process/writer.ts'
import { VaultError } from '../../vault-error.ts'
import {
  addNote,
  addRating,
  findRatingOfForm,
  findUnfinishedOf,
  isNoteMerged,
  resolveContinued,
  saveUnfinished,
} from '../sessions/public.ts'
import { mergePack } from './merge-pack.ts'
import { type AnsweredForm, type ReadEntries, readEntries, type SealedNote } from './read-entries.ts'
import { listPackSheets } from './read-packs.ts'
import { reviveSession } from './revive-session.ts'
import { setAside } from './set-aside.ts'
import { findHandover, type HandoverRecord, listForms, setHandoverMerged } from './store.ts'

const mergeRating = (writer: Writer, { sessionId, view }: HandoverRecord, answered: AnsweredForm): void => {
  const { form, items, startedAt, lastAt, end } = answered
  const { handoverId, index, occasion, clientId, personId, language, direction, layout } = form
  resolveContinued(writer, sessionId, { clientId, personId, occasion })
  addRating(writer, {
    sessionId,
    clientId,
    personId,
    occasion,
    language,
    direction,
    layout,
    source: 'screen',
    // Over video the therapist moves the mark, as the client says.
    helper: view === 'shared' ? 'therapist' : null,
    startedAt,
    finishedAt: lastAt,
    handoverId,
    formIndex: index,
    marks: { kind: 'items', values: items, ended: end === 'finished' },
  })
}

const mergeUnfinished = (writer: Writer, answered: AnsweredForm): void => {
  const { db, newId, record } = writer
  const { form, items, startedAt, lastAt } = answered
  const { handoverId, index: formIndex } = form
  const known = findUnfinishedOf(db, handoverId, formIndex)
  if (known && known.resolution !== null) return
  const formId = known?.formId ?? newId()
  const marked = items.filter(({ value }) => value !== null)
  saveUnfinished(db, { formId, handoverId, formIndex, startedAt, lastAt }, marked)
  record('handover.unfinished', formId)
}

const mergeForm = (writer: Writer, handover: HandoverRecord, answered: AnsweredForm): void => {
  const { form, end, touched } = answered
  if (findRatingOfForm(writer.db, form.handoverId, form.index) !== undefined) return
  if (touched === 0 && end !== 'finished' && end !== 'ratherNot') return
  reviveSession(writer, handover.sessionId)
  if (end === 'finished' || end === 'ratherNot') mergeRating(writer, handover, answered)
  else mergeUnfinished(writer, answered)
}

const mergeNote = (writer: Writer, handover: HandoverRecord, clientId: string, sealed: SealedNote): void => {
  const { handoverId, sessionId } = handover
  const { index: recordIndex, at, note: kind, text } = sealed
  if (text.trim() === '' || isNoteMerged(writer.db, handoverId, recordIndex)) return
  addNote(writer, { clientId, sessionId, kind, text, writtenAt: at, sealedIn: { handoverId, recordIndex } })
}

const unreadableIn = (tail: InboxTail | undefined, { strange }: ReadEntries): number =>
  strange + (tail ? Math.ceil(tail.bytes / recordSize) : 0)

const mergeInbox = (life: VaultLife, handover: HandoverRecord, bytes: number): void => {
  const { vault } = life.current()
  const { handoverId, ratchetStart } = handover
  const { entries, tail } = readInbox(vault, handoverId, ratchetStart)
  const forms = listForms(vault.db, handoverId)
  const packs = listPackSheets(vault.db, handoverId)
  const read = readEntries(entries, { forms, packs })
  for (const { plaintext } of entries) plaintext.fill(0)
  life.write('client', (writer) => {
    for (const answered of read.forms) mergeForm(writer, handover, answered)
    for (const answered of read.packs) mergePack(writer, handover, answered)
    const [first] = [...forms, ...packs]
    for (const note of first ? read.notes : []) mergeNote(writer, handover, first?.clientId ?? '', note)
    const unreadable = Math.max(handover.unreadableRecords, unreadableIn(tail, read))
    const records = Math.max(handover.mergedRecords, entries.length)
    setHandoverMerged(writer.db, handoverId, { at: writer.now, records, unreadable })
    writer.record('handover.merged', handoverId)
    step(life.context, 'merge:written')
  })
  // A cut is a write that was never acknowledged; other bytes that do not count are kept for whoever knows how to look.
  const keepBytes = read.strange > 0 || (tail !== undefined && tail.kind !== 'cut')
  life.merged.set(handoverId, { bytes, keepBytes })
}

const mergeOne = (life: VaultLife, handoverId: string): void => {
  const { dir, db } = life.current().vault
  const found = findInbox(dir, handoverId)
  if (!found) return
  if (!found.isFile()) throw new VaultError('foreign', 'inbox')
  const { size: bytes } = found
  if (life.merged.get(handoverId)?.bytes === bytes) return
  const handover = findHandover(db, handoverId)
  if (handover) mergeInbox(life, handover, bytes)
  else life.merged.set(handoverId, { bytes, keepBytes: true })
  step(life.context, 'merge:committed')
}

/**
 * Every inbox that waits. One that belongs to no hand-over of this vault is left unread and set aside later. One that cannot
 * be merged stays as it is for the next opening: it must keep neither the others nor the whole caseload from anyone.
 */
export const mergeWaiting = (life: VaultLife): void => {
  const there = listInboxes(life.current().vault.dir)
  // What went since can be waited for no longer.
  for (const gone of [...life.stuck].filter((one) => !there.includes(one))) life.stuck.delete(gone)
  for (const handoverId of there) {
    try {
      mergeOne(life, handoverId)
      life.stuck.delete(handoverId)
    } catch {
      life.stuck.add(handoverId)
    }
  }
}

const clearOne = (life: VaultLife, handoverId: string, { bytes, keepBytes }: MergedInbox): void => {
  const { dir } = life.current().vault
  const size = findInbox(dir, handoverId)?.size
  if (size === bytes && keepBytes) setAside(dir, handoverId, life.tools.now())
  else if (size === bytes) removeInbox(dir, handoverId)
  life.merged.delete(handoverId)
  step(life.context, 'merge:removed')
}

/**
 * Takes merged inboxes away. On a return only when main has let go of them: as long as the client may go on with the same
 * form, the next mark goes behind the last one in the very file. One that has grown since is left for the next merge, and so
 * is one that cannot be taken away now: merged twice, it changes nothing.
 */
export const clearMerged = (life: VaultLife): void => {
  for (const [handoverId, merged] of life.merged) {
    try {
      clearOne(life, handoverId, merged)
    } catch {}
  }
}

/** All at once, where no hand-over can be going on. */
export const mergeAndClear = (life: VaultLife): void => {
  mergeWaiting(life)
  clearMerged(life)
}
