// What a VaultError is called once it leaves the vault process: a code of the closed set, nothing more.
import type { ErrorCode } from '#shared/ipc/errors.ts'
import type { VaultError, VaultErrorCode } from './vault-error.ts'

const codes: Record<VaultErrorCode, ErrorCode> = {
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
  inboxPending: 'conflict',
  chainBroken: 'vaultDamaged',
  notWritable: 'readOnly',
  diskFull: 'diskFull',
}

const backupCodes: Partial<Record<VaultErrorCode, ErrorCode>> = {
  missing: 'backupForeign',
  empty: 'backupForeign',
  foreign: 'backupForeign',
  wrongVault: 'backupForeign',
  newer: 'backupNewer',
  damaged: 'backupDamaged',
  chainBroken: 'backupDamaged',
  keyCostRefused: 'backupDamaged',
}

/** `about`: the same fault has another sentence where the file is a backup and not the vault. */
export const callErrorOf = ({ code, part }: VaultError, about: 'vault' | 'backup' = 'vault'): ErrorCode => {
  if (about === 'backup' || part === 'backup') return backupCodes[code] ?? codes[code]
  return part === 'header' && code === 'damaged' ? 'headerDamaged' : codes[code]
}
