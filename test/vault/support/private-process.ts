// A vault process with its private area set up and open, and what tests do with it.
import { join } from 'node:path'
import type { PrivateRecord, PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { startOpen, type TestProcess } from './vault-process.ts'

export const privatePassphrase = 'plums under a blue enamel bowl'

export const marks = { drained: 40, distance: 20, effect: 70, recover: 60, control: null, text: '' }

export const get = (process: TestProcess) => process.ok<PrivateRecord>('wellbeing.get')

export const standing = (process: TestProcess) => process.ok<PrivateStanding>('wellbeing.standing')

export const open = (process: TestProcess, typed = privatePassphrase) =>
  process.ok('wellbeing.open', { passphrase: typed })

export const folderOf = (process: { root: string; vaultId: string }) =>
  join(process.root, 'vaults', process.vaultId, 'private')

export const startPrivate = async () => {
  const process = await startOpen()
  await process.ok('wellbeing.setUp', { passphrase: privatePassphrase })
  return process
}
