/** One step of the schema, in a file of its own: plain SQL, or a function where SQL alone cannot say it. */
import type { WriteDb } from './sql.ts'

export type Migration = {
  /** 10, 20, 30 …: what `user_version` says afterwards. */
  readonly version: number
  readonly name: string
  readonly up: string | ((db: WriteDb) => void)
}
