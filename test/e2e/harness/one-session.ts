// One client with one session of today: prepared before the app starts, and what the caseload kept of it after the app has gone.
import { type Desk, look, type Prepared, prepareVault } from './desk.ts'
import { plantClient, todaysSessions } from './rows.ts'

export type KeptSession = {
  readonly ratings: readonly {
    readonly occasion: string
    readonly total: number | null
    readonly superseded: boolean
    readonly items: readonly { readonly value: number | null }[]
  }[]
  readonly unfinished: readonly { readonly answered: number; readonly lines: number }[]
  readonly notes: readonly { readonly text: string }[]
}

export const prepareOne = (profile: string, alias: string, quickCode: string): Promise<Prepared> =>
  prepareVault(profile, { quickCode }, async (desk) => void (await plantClient(desk, alias)))

const sessionOf = async (desk: Desk): Promise<KeptSession> => {
  const [first] = await todaysSessions(desk)
  return await desk.ok<KeptSession>('sessions.get', { sessionId: first?.sessionId ?? '' })
}

export const keptOfOne = (profile: string, { vaultId }: Pick<Prepared, 'vaultId'>): Promise<KeptSession> =>
  look(profile, vaultId, sessionOf)
