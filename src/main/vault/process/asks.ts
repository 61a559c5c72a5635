// What main asks of the vault process (control.ts) and which feature answers.
import type { Ask } from '#shared/process/control.ts'
import { backUpHere } from '../features/backup/back-up-here.ts'
import { restoreHere } from '../features/backup/restore-here.ts'
import { prepareHandover } from '../features/handover/kit-service.ts'
import { togetherPacket } from '../features/handover/together-service.ts'
import { recordReport } from '../features/reports/record-report.ts'
import { exportPrivate } from '../features/wellbeing/export-service.ts'
import { closeVault } from '../files/open-vault.ts'
import type { VaultLife } from './vault-life.ts'

type Answers = {
  readonly [W in keyof Ask]: (
    input: Ask[W]['input'],
    life: VaultLife,
  ) => Ask[W]['output'] | Promise<Ask[W]['output']>
}

export const asks: Answers = {
  prepareHandover: (input, life) => prepareHandover(life, input),
  together: (input, life) => togetherPacket(life, input),
  backup: (input, life) => backUpHere(life, input),
  restore: (input, life) => restoreHere(life, input),
  recordReport: (input, life) => life.write('therapist', (writer) => recordReport(writer, input)),
  exportPrivate: (input, life) => exportPrivate(life, input.path),
  close: (_input, life) => {
    const vault = life.leave()
    if (vault) closeVault(vault)
    return {}
  },
}
