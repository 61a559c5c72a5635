// Ways into a vault: the passphrase, the quick code, the recovery code. Each answers only after main has heard that the
// vault is open and has said the app's new state.
import type * as z from 'zod'
import type * as contract from '#shared/contracts/vault.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { wipe } from '../../crypto/wipe.ts'
import { waitBeforeTry } from '../../files/attempts.ts'
import { setNewPassphraseByRecovery } from '../../files/change-secrets.ts'
import { type OpenVault, openVault } from '../../files/open-vault.ts'
import { vaultDir } from '../../process/vault-dir.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { VaultError } from '../../vault-error.ts'
import { readCodeWrap } from '../handover/public.ts'

type Opened = z.input<(typeof contract.vault)['unlock']['output']>
type ByCode = z.input<(typeof contract.vault)['unlockWithCode']['output']>

const chosenDir = ({ options }: VaultLife): string => vaultDir(options.root, options.vaultId)

/** A wrong secret and a wait are answers; everything else that is wrong is an error with its own code. */
const openOrAnswer = async (
  life: VaultLife,
  dir: string,
  open: () => Promise<OpenVault>,
): Promise<OpenVault | Opened> => {
  try {
    return await open()
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    const waitSeconds = Math.ceil(waitBeforeTry(dir, life.tools.now()) / 1000)
    if (error.code === 'wait') return { outcome: 'wait', waitSeconds }
    if (error.code === 'wrongSecret' || error.code === 'badRecoveryCode')
      return { outcome: 'wrong', waitSeconds }
    throw error
  }
}

const enterAs = async (
  life: VaultLife,
  via: 'passphrase' | 'recovery',
  found: OpenVault | Opened,
): Promise<Opened> => {
  if ('outcome' in found) return found
  life.take(found)
  life.enter(via)
  return { outcome: 'opened', olderHead: found.warnings.includes('rolledBack') }
}

export const unlock = async (life: VaultLife, passphrase: string): Promise<Opened> => {
  life.requireClosed()
  const dir = chosenDir(life)
  const open = () => openVault(dir, { passphrase }, life.context)
  return enterAs(life, 'passphrase', await openOrAnswer(life, dir, open))
}

/** Nothing changes where the code or the new passphrase is refused. */
export const recover = async (life: VaultLife, recoveryCode: string, passphrase: string): Promise<Opened> => {
  life.requireClosed()
  const dir = chosenDir(life)
  const open = () => setNewPassphraseByRecovery(dir, { recoveryCode, passphrase }, life.context)
  return enterAs(life, 'recovery', await openOrAnswer(life, dir, open))
}

/**
 * Main counts each try before it is made, so that ending this process in the middle of one wins nothing, and forgets wrap
 * and secret at the fifth wrong one.
 */
export const unlockWithCode = async (life: VaultLife, code: string): Promise<ByCode> => {
  life.requireClosed()
  const kit = life.options.code
  const tries = life.codeTries
  if (!kit || tries.left < 1) throw new CallError('codeDead')
  tries.left -= 1
  await life.tryCounted()
  try {
    const secret = { code, wrap: readCodeWrap(kit.wrap), wrapSecret: kit.secret }
    life.take(await openVault(chosenDir(life), secret, life.context))
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'wrongSecret') {
      tries.left += 1
      life.tools.post({ t: 'codeSpared' })
      throw error
    }
    life.tools.post({ t: 'codeWrong' })
    if (tries.left === 0) wipe(kit.wrap, kit.secret)
    return { outcome: 'wrong', left: tries.left }
  }
  wipe(kit.wrap, kit.secret)
  life.enter('code')
  return { outcome: 'opened' }
}
