import type { reports } from '#shared/contracts/reports.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { getClient } from '../clients/public.ts'
import { getVaultRow } from '../vault/public.ts'
import { progressReport, shortHead } from './progress-service.ts'
import { listReportsOf } from './store.ts'

export const reportHandlers: FeatureHandlers<typeof reports> = {
  getProgress: (choice, { db, now, vault }) => progressReport(db, choice, vault.sample, now),
  getRecoverySheet: (_input, { db, now, vault }) => {
    const code = vault.recoveryCode()
    if (code === null) throw new CallError('notFound')
    const { label, vaultId } = vault
    const { createdAt } = getVaultRow(db)
    return { label, vaultId, createdAt, madeAt: now, code, head: shortHead(db) }
  },
  list: ({ clientId }, { db }) => {
    getClient(db, clientId)
    return { reports: listReportsOf(db, clientId) }
  },
}
