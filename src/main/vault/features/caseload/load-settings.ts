// How this practice reads its load: the defaults, and what was changed of them.
import {
  defaultLoadWeights,
  type LoadFactor,
  type LoadWeight,
  type LoadWeights,
  loadFactors,
} from '#domain/caseload/load-factors.ts'
import { mondayOf } from '#domain/schedule/local-day.ts'
import type { LoadSettings } from '#shared/contracts/caseload.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import {
  findLoadSettings,
  listWeights,
  putLoadSettings,
  putTypedHours,
  replaceWeights,
  type WeightRow,
} from './load-store.ts'

export const defaultLoadSettings: LoadSettings = {
  fteHundredths: 100,
  afterHours: 'off',
  dayStart: 8 * 60,
  dayEnd: 18 * 60,
  traumaLabel: 'trauma',
}

export const readLoadSettings = (db: ReadDb): LoadSettings => findLoadSettings(db) ?? defaultLoadSettings

export const readWeights = (db: ReadDb): LoadWeights => {
  const rows = new Map(listWeights(db).map((row) => [row.factor, row]))
  const weightOf = (factor: LoadFactor): LoadWeight => {
    const row = rows.get(factor)
    return row ? { lo: row.lo / 100, hi: row.hi / 100, max: row.maxTenths / 10 } : defaultLoadWeights[factor]
  }
  return Object.fromEntries(loadFactors.map((factor) => [factor, weightOf(factor)])) as LoadWeights
}

const rowOf = (factor: LoadFactor, { lo, hi, max }: LoadWeight): WeightRow => ({
  factor,
  lo: Math.round(lo * 100),
  hi: Math.round(hi * 100),
  maxTenths: Math.round(max * 10),
})

const same = (a: WeightRow, b: WeightRow): boolean =>
  a.lo === b.lo && a.hi === b.hi && a.maxTenths === b.maxTenths

/** Keeps what differs from the defaults, and nothing else; null keeps nothing. */
export const saveWeights = ({ db, record }: Writer, weights: LoadWeights | null): void => {
  const rows = loadFactors.flatMap((factor) => {
    const row = rowOf(factor, weights?.[factor] ?? defaultLoadWeights[factor])
    return same(row, rowOf(factor, defaultLoadWeights[factor])) ? [] : [row]
  })
  replaceWeights(db, rows)
  record('caseload.weightsSaved', 'weights')
}

export const saveLoadSettings = ({ db, record }: Writer, settings: LoadSettings): void => {
  putLoadSettings(db, settings)
  record('caseload.settingsSaved', 'settings')
}

export const typeAfterHours = ({ db, record }: Writer, day: string, hours: number | null): void => {
  const monday = mondayOf(day)
  putTypedHours(db, monday, hours)
  record('caseload.afterHoursTyped', monday)
}
