import type { Aids } from '#shared/contracts/kit.ts'
import type { TestProcess } from './vault-process.ts'

export const aids: Aids = {
  language: 'en',
  textSize: 100,
  contrast: 'normal',
  layout: 'all',
  readAloud: false,
  steady: false,
}

export const clientFields = (alias: string, change: object = {}) => ({
  alias,
  name: '',
  birthYear: 1988,
  birthMonth: 4,
  aids,
  labels: [],
  consent: '',
  ...change,
})

export type Made = { readonly clientId: string; readonly episodeId: string }

export const addClient = (process: TestProcess, alias: string, change: object = {}): Promise<Made> =>
  process.ok<Made>('clients.create', clientFields(alias, change))

export const addSession = async (
  process: TestProcess,
  episodeId: string,
  plannedAt: number = process.clock.now,
): Promise<string> => {
  const fields = { episodeId, plannedAt, timeZone: 'Europe/Berlin', minutes: 50, place: 'room' }
  return (await process.ok<{ sessionId: string }>('sessions.add', fields)).sessionId
}

type Marks = readonly (number | null)[]

export const paper = (
  sessionId: string,
  clientId: string,
  at: number,
  values: Marks,
  change: object = {},
) => ({
  sessionId,
  clientId,
  personId: null,
  occasion: 'outcome',
  answers: { kind: 'items', values },
  source: 'paper',
  helper: null,
  language: 'en',
  at,
  ...change,
})

export const rate = async (
  process: TestProcess,
  sessionId: string,
  clientId: string,
  values: Marks,
  change: object = {},
): Promise<string> =>
  (
    await process.ok<{ ratingId: string }>(
      'sessions.recordRating',
      paper(sessionId, clientId, process.clock.now, values, change),
    )
  ).ratingId
