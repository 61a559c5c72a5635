import { confirmRecovery, pendingRecoveryCode } from '../files/recovery-sheet.ts'
import type { VaultLife } from '../process/vault-life.ts'
import { writeSample } from './write-sample.ts'

const seed = 20_26

/** Everything in one transaction. Nobody owes a recovery sheet for people who do not exist. */
export const fillSampleCaseload = (life: VaultLife): void => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  life.write('vault', (writer) => writeSample(writer, { seed, timeZone }))
  const { vault } = life.current()
  const code = pendingRecoveryCode(vault)
  if (code !== null) confirmRecovery(vault, code)
}
