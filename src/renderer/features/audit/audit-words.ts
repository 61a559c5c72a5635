// What a line of the audit trail says, as a key of the catalogue; a line of a newer version keeps its own name.
import { parseBackupName } from '#domain/vault/backup-name.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/
const FINER = /^(outcomes\.corrected)\.[A-Za-z]+$/

/** 'clients.created' → 'action.clients.created'. */
export const actionKey = (action: string): string => `action.${action.replace(FINER, '$1')}`

/** What is enough to tell two apart on one page: a UUID's first eight characters, a backup's mark. */
export const shortObject = (objectId: string): string =>
  parseBackupName(objectId)?.head ?? (UUID.test(objectId) ? objectId.slice(0, 8) : objectId)
