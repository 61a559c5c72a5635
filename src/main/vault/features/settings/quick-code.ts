// The quick code lies in the vault, so that it can be wrapped anew at each hand-over; it opens nothing by itself.
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { deleteSetting, findSetting, putSetting } from './store.ts'

const name = 'quickCode'

/** All the same, or a plain run up or down (123456, 987654). */
const isTooPlain = (code: string): boolean => {
  const steps = new Set([...code].slice(1).map((digit, index) => Number(digit) - Number(code[index])))
  const [step, ...others] = steps
  return others.length === 0 && step !== undefined && Math.abs(step) <= 1
}

export const findQuickCode = (db: ReadDb): string | undefined => findSetting(db, name)

export const setQuickCode = ({ db, now, record }: Writer, code: string | null): void => {
  if (code === null) {
    deleteSetting(db, name)
    record('settings.quickCodeRemoved', name)
    return
  }
  if (isTooPlain(code)) throw new CallError('weakCode')
  putSetting(db, name, code, now)
  record('settings.quickCodeSet', name)
}
