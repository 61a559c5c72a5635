// The vault's side of the inbox folder: what lies there, opening one hand-over's file, and removing it after the merge.
import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { inboxFolder, inboxPath } from '../../inbox-format/append-inbox.ts'
import { type CodeWrap, makeCodeWrap } from '../crypto/code-wrap.ts'
import { inboxPrivateKey, inboxPublicKey } from '../crypto/inbox-key.ts'
import { type OpenedInbox, openInbox } from '../crypto/open-inbox.ts'
import { withSecret } from '../crypto/wipe.ts'
import { makeFolder, readOwnFile, removeTree } from './disk.ts'
import type { OpenVault } from './open-vault.ts'

/** The hand-overs that have a file, whatever is in it. */
export const listInboxes = (dir: string): readonly string[] => {
  try {
    return readdirSync(inboxFolder(dir))
      .filter((name) => name.endsWith('.inbox'))
      .map((name) => name.slice(0, -'.inbox'.length))
  } catch {
    return []
  }
}

/** What lies there itself: a link is never followed, wherever it leads. */
export const findInbox = (dir: string, handoverId: string): Stats | undefined =>
  lstatSync(inboxPath(dir, handoverId), { throwIfNoEntry: false })

/** The hand-overs whose answers wait to be merged. A file that just went has none; what is no file may hide some. */
export const listPendingInboxes = (dir: string): readonly string[] =>
  listInboxes(dir).filter((handoverId) => {
    const found = findInbox(dir, handoverId)
    return found !== undefined && (!found.isFile() || found.size > 0)
  })

/** Whether answers wait to be merged: then no re-key, backup or restore. */
export const hasPendingInbox = (dir: string): boolean => listPendingInboxes(dir).length > 0

/**
 * What was entered in one hand-over, and a tail that does not count, if there is one; nothing where no file is. Throws where
 * it cannot be read: taken for an empty one, it would be removed with every answer in it.
 */
export const readInbox = (vault: OpenVault, handoverId: string, ratchetStart: Uint8Array): OpenedInbox => {
  const path = inboxPath(vault.dir, handoverId)
  if (!findInbox(vault.dir, handoverId)) return { entries: [], tail: undefined }
  const bytes = readOwnFile(path, 'inbox')
  return withSecret(inboxPrivateKey(vault.dataKey, vault.vaultId), (privateKey) =>
    openInbox({ privateKey, handoverId, ratchetStart, bytes }),
  )
}

/** After its merge was committed, and only then. */
export const removeInbox = (dir: string, handoverId: string): void => removeTree(inboxPath(dir, handoverId))

export type HandoverKeys = {
  readonly inboxPublicKey: Uint8Array
  /** Present where a quick code is set: main keeps both halves in memory only. */
  readonly quickCode: { readonly wrap: CodeWrap; readonly secret: Uint8Array } | undefined
}

/** What main needs for a hand-over, and no key that opens anything by itself. Makes the inbox folder. */
export const handoverKeys = async (vault: OpenVault, code: string | undefined): Promise<HandoverKeys> => {
  const { dir, dataKey, vaultId, context } = vault
  try {
    makeFolder(inboxFolder(dir), 'inbox')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'exists')) throw error
  }
  const floor = context.kdfFloor
  const quickCode =
    code === undefined
      ? undefined
      : await makeCodeWrap({ dataKey, vaultId, code, floor, ...(floor ? { cost: floor } : {}) })
  return { inboxPublicKey: inboxPublicKey(dataKey, vaultId), quickCode }
}
