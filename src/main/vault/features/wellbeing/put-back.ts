// Undoes a taking out: the row as it was, where it stood in time. Nothing is kept of it meanwhile but on the open page.
import type { TakenOut } from '#shared/contracts/wellbeing.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { WriteDb } from '../../db/sql.ts'
import { insertFullCheck, listFullChecks } from './full-check-store.ts'
import { listHelpLines, putHelpLine } from './help-line-store.ts'
import { insertPulse, insertTrendNote, listPulses, listTrendNotes } from './store.ts'

/** Throws `conflict` where it lies there again, or was changed since. */
export const putBack = (db: WriteDb, taken: TakenOut): void => {
  const refuseIf = (isThere: boolean): void => {
    if (isThere) throw new CallError('conflict')
  }
  switch (taken.what) {
    case 'pulse':
      refuseIf(listPulses(db).some(({ pulseId }) => pulseId === taken.row.pulseId))
      insertPulse(db, taken.row)
      return
    case 'note':
      refuseIf(listTrendNotes(db).some(({ noteId }) => noteId === taken.row.noteId))
      insertTrendNote(db, taken.row)
      return
    case 'fullCheck':
      refuseIf(listFullChecks(db).some(({ checkId }) => checkId === taken.row.checkId))
      insertFullCheck(db, taken.row)
      return
    case 'helpLine':
      refuseIf(listHelpLines(db).some(({ helpLineId }) => helpLineId === taken.row.helpLineId))
      putHelpLine(db, taken.row)
      return
  }
}
