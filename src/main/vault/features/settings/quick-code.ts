// The quick code lies in the vault, so that it can be wrapped anew at each hand-over; it opens nothing by itself.
import { isPlainCode } from '#domain/vault/plain-code.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { deleteSetting, findSetting, putSetting } from './store.ts'

const name = 'quickCode'

export const findQuickCode = (db: ReadDb): string | undefined => findSetting(db, name)

export const setQuickCode = ({ db, now, record }: Writer, code: string | null): void => {
  if (code === null) {
    deleteSetting(db, name)
    record('settings.quickCodeRemoved', name)
    return
  }
  if (isPlainCode(code)) throw new CallError('weakCode')
  putSetting(db, name, code, now)
  record('settings.quickCodeSet', name)
}
