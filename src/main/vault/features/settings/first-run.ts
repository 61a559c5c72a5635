import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { changePractice } from './practice.ts'
import { findSetting, putSetting } from './store.ts'

const name = 'firstRunDone'

export const isFirstRunDone = (db: ReadDb): boolean => findSetting(db, name) !== undefined

export const finishFirstRun = (writer: Writer, therapistName: string): void => {
  changePractice(writer, { therapistName })
  putSetting(writer.db, name, 'true', writer.now)
  writer.record('settings.firstRunDone', name)
}
