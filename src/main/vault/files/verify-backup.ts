// Opens a backup as a restore would, reads it through and walks its audit chain. Changes nothing in it.
import { join } from 'node:path'
import type { Head } from '../audit/chain.ts'
import { getHead } from '../audit/store.ts'
import { verifyChain } from '../audit/trail.ts'
import { verifyHeader } from '../crypto/envelope.ts'
import { type Header, readHeaderText } from '../crypto/header.ts'
import { subKey } from '../crypto/sub-keys.ts'
import { wipe } from '../crypto/wipe.ts'
import { closeDatabase, openForReading } from '../db/connection.ts'
import { newestVersion } from '../db/migrate.ts'
import { VaultError } from '../vault-error.ts'
import { readWhole } from './disk.ts'
import { readHeadText } from './head-file.ts'
import { databasePath, headPath } from './paths.ts'
import { migrationsOf, type VaultContext } from './vault-context.ts'

/** The header of a backup; throws as findHeader does. A backup has no second copy: it is one. */
export const readBackupHeader = (dir: string): Header =>
  readHeaderText(readWhole(join(dir, 'vault.json'), 'header'))

/** Throws where anything is not as it was when the backup was made; returns where its chain stands. */
export const verifyBackupWithKey = (
  dir: string,
  header: Header,
  dataKey: Buffer,
  context: VaultContext,
): Head => {
  const written = readBackupHeader(dir)
  if (written.vaultId !== header.vaultId) throw new VaultError('wrongVault', 'backup')
  verifyHeader(written, dataKey)
  const { vaultId, database } = written
  const key = { backup: subKey(dataKey, vaultId, 'backup'), audit: subKey(dataKey, vaultId, 'audit') }
  try {
    const expected = { vaultId, newest: newestVersion(migrationsOf(context)) }
    const db = openForReading(databasePath(dir, database), key.backup, expected, context)
    try {
      if (!verifyChain(db, { key: key.audit, vaultId }).ok) throw new VaultError('chainBroken', 'backup')
      const noted = readHeadText(readWhole(headPath(dir), 'head').toString('utf8'), vaultId, key.audit)
      const head = getHead(db)
      if (noted?.counter !== head.counter || noted.head !== head.head) throw new VaultError('damaged', 'head')
      return head
    } finally {
      closeDatabase(db)
    }
  } finally {
    wipe(key.backup, key.audit)
  }
}
