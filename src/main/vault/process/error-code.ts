// What may cross the wall about a failure: its code. The error's own text stays here.
import type { ErrorCode } from '#shared/ipc/errors.ts'
import { toVaultError, VaultError, type VaultErrorCode, type VaultPart } from '../vault-error.ts'

const codes: Readonly<Record<VaultErrorCode, ErrorCode>> = {
  missing: 'vaultMissing',
  empty: 'vaultEmpty',
  foreign: 'vaultForeign',
  newer: 'vaultNewer',
  damaged: 'vaultDamaged',
  wrongVault: 'vaultForeign',
  wrongSecret: 'wrongPassphrase',
  wait: 'wrongPassphrase',
  weakPassphrase: 'weakPassphrase',
  badRecoveryCode: 'wrongPassphrase',
  keyCostRefused: 'headerDamaged',
  inUse: 'vaultBusy',
  exists: 'vaultExists',
  inboxPending: 'inboxStuck',
  chainBroken: 'vaultDamaged',
  notWritable: 'readOnly',
  diskFull: 'diskFull',
}

const byPart: Partial<Record<VaultPart, Partial<Record<VaultErrorCode, ErrorCode>>>> = {
  header: { damaged: 'headerDamaged' },
  head: { missing: 'writeFailed', damaged: 'writeFailed' },
  attempts: { missing: 'writeFailed' },
  private: {
    missing: 'privateDamaged',
    empty: 'privateDamaged',
    foreign: 'privateDamaged',
    damaged: 'privateDamaged',
    keyCostRefused: 'privateDamaged',
    wrongVault: 'privateDamaged',
  },
  backup: {
    missing: 'backupForeign',
    empty: 'backupForeign',
    foreign: 'backupForeign',
    newer: 'backupNewer',
    damaged: 'backupDamaged',
    chainBroken: 'backupDamaged',
    keyCostRefused: 'backupDamaged',
    wrongVault: 'backupForeign',
    exists: 'writeFailed',
  },
}

const sqlite: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_READONLY', 'readOnly'],
  ['SQLITE_IOERR', 'writeFailed'],
  ['SQLITE_BUSY', 'vaultBusy'],
  ['SQLITE_CORRUPT', 'vaultDamaged'],
]

/** The code of a failure of the disk or of the vault's files; undefined for what is our own mistake. */
export const errorCodeOf = (error: unknown): ErrorCode | undefined => {
  const said = error instanceof Error && 'code' in error ? String(error.code) : ''
  const bySqlite = sqlite.find(([prefix]) => said.startsWith(prefix))
  if (bySqlite) return bySqlite[1]
  const known = toVaultError(error, 'database')
  return known instanceof VaultError ? (byPart[known.part]?.[known.code] ?? codes[known.code]) : undefined
}
