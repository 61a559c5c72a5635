// What the audit viewer asks: pages of the chain, and whether it holds.
import { getHead } from '../../audit/store.ts'
import { type ChainVerdict, verifyChain } from '../../audit/trail.ts'
import type { OpenVault } from '../../files/open-vault.ts'
import { type AuditFilter, listRecentAudit } from './store.ts'

export type AuditEntry = {
  readonly sequence: number
  readonly at: number
  readonly actor: string
  readonly action: string
  readonly objectId: string | null
}

/** Newest first; MACs and commitments stay in the vault process. */
export const listAudit = ({ db }: OpenVault, filter: AuditFilter): readonly AuditEntry[] =>
  listRecentAudit(db, filter).map(({ sequence, at, actor, action, objectId }) => ({
    sequence,
    at,
    actor,
    action,
    objectId,
  }))

/** How many lines there are. */
export const countAudit = ({ db }: OpenVault): number => getHead(db).counter

/** Walks the whole chain. */
export const checkAudit = ({ db, audit }: OpenVault): ChainVerdict => verifyChain(db, audit)

/** For a PDF's footer: how many rows and the head's first eight characters. */
export const auditFooter = ({ db }: OpenVault): string => {
  const { counter, head } = getHead(db)
  return `${counter}-${head.slice(0, 8)}`
}
