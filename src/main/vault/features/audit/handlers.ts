import type { audit } from '#shared/contracts/audit.ts'
import { getHead } from '../../audit/store.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { checkAudit } from './service.ts'
import { listRecentAudit } from './store.ts'

export const auditHandlers: FeatureHandlers<typeof audit> = {
  list: ({ before, limit }, { db }) => ({
    lines: listRecentAudit(db, { before: before ?? undefined, limit }).map(
      ({ sequence, at, actor, action, objectId }) => ({
        sequence,
        at,
        actor,
        action,
        objectId: objectId ?? '',
      }),
    ),
    total: getHead(db).counter,
  }),
  verify: (_input, { life }) => {
    const { vault } = life.current()
    const verdict = checkAudit(vault)
    const lines = getHead(vault.db).counter
    return { whole: verdict.ok, lines, brokenAt: verdict.ok ? null : verdict.sequence }
  },
}
