// The laptop in a client's hands: where journeys of the hand-over begin.
import type { Page } from '@playwright/test'
import { handOverTo, openDesk } from '../driver/session.ts'
import { prepareVault } from './desk.ts'
import type { RunningApp } from './launch.ts'
import { plantClient } from './rows.ts'

export const HANDED = { passphrase: 'four calm words here', code: '271828', alias: 'M.K.' } as const

/** A prepared vault with a client and a quick code; one session of it has just been handed over. */
export const handOver = async (
  launch: () => Promise<RunningApp>,
  profile: string,
): Promise<{ readonly app: RunningApp; readonly client: Page }> => {
  const { passphrase, code, alias } = HANDED
  await prepareVault(profile, { passphrase, quickCode: code }, async (desk) => {
    await plantClient(desk, alias)
  })
  const app = await launch()
  await openDesk(app, passphrase)
  return { app, client: await handOverTo(app, alias) }
}
