// The practice's settings: each under its own name, each read through its own schema. A value that a newer or older
// release wrote and this one cannot read gives way to the default, and to that one alone.

import type * as z from 'zod'
import { defaultPracticeConstants } from '#domain/outcomes/practice-constants.ts'
import { type Practice, settings } from '#shared/contracts/settings.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { listSettings, putSetting } from './store.ts'

export const defaultPractice: Practice = {
  therapistName: '',
  weeklyHours: 20,
  workingDays: [1, 2, 3, 4, 5],
  language: 'en',
  initialsOnly: false,
  idleMinutes: 5,
  sessionMinutes: 50,
  codeIsEnough: false,
  measuresOnPaper: false,
  pageSize: 'A4',
  constants: defaultPracticeConstants,
}

const { constants: constantsSchema, ...shape } = settings.get.output.shape.practice.shape

const readOne = (schema: z.ZodType, text: string | undefined): unknown => {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const readAll = <T extends object>(
  schemas: Readonly<Record<string, z.ZodType>>,
  prefix: string,
  known: ReadonlyMap<string, string>,
  defaults: T,
): T => {
  const read = Object.entries(schemas).flatMap(([name, schema]) => {
    const value = readOne(schema, known.get(prefix + name))
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...defaults, ...Object.fromEntries(read) }
}

export const readPractice = (db: ReadDb): Practice => {
  const known = listSettings(db)
  return {
    ...readAll(shape, 'practice.', known, defaultPractice),
    constants: readAll(constantsSchema.shape, 'constants.', known, defaultPracticeConstants),
  }
}

export type PracticeChange = { readonly [N in keyof Practice]?: Practice[N] | undefined }

/** Writes what differs, a line for each name; returns the names. */
export const changePractice = ({ db, now, record }: Writer, change: PracticeChange): readonly string[] => {
  const { constants: was, ...before } = readPractice(db)
  const { constants = was, ...rest } = change
  const named = [
    ...Object.entries(rest).map(([name, value]) => ['practice.', name, value, before] as const),
    ...Object.entries(constants).map(([name, value]) => ['constants.', name, value, was] as const),
  ]
  const changed = named.flatMap(([prefix, name, value, old]) => {
    const text = JSON.stringify(value)
    if (value === undefined || text === JSON.stringify(old[name as keyof typeof old])) return []
    putSetting(db, prefix + name, text, now)
    return [prefix + name]
  })
  for (const name of changed) record('settings.changed', name)
  if (changed.length === 0) record('settings.kept', 'practice')
  return changed
}
