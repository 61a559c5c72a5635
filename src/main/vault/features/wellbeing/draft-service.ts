// What is being answered, the pulse and the full check: sealed as it is marked, so that the area can hide at any moment and
// nothing is lost.
import { type FullCheckDraft, wellbeing } from '#shared/contracts/wellbeing.ts'
import { readIfThere, removeTree, writeWhole } from '../../files/disk.ts'
import { privateFolder, sealedDraftPath, sealedFullDraftPath } from '../../private/paths.ts'
import type { OpenPrivateStore } from '../../private/private-store.ts'
import { openDraft, sealDraft } from '../../private/sealed-draft.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { getHalf } from './enter-service.ts'
import type { LinesRow } from './store.ts'

type PathIn = (folder: string) => string

const pulseDraft = wellbeing.addPulse.input
const fullDraft = wellbeing.keepFullDraft.input.shape.draft

const keep = (life: VaultLife, pathIn: PathIn, draft: unknown): void => {
  const path = pathIn(privateFolder(life.current().vault.dir))
  const { draftKey, storeId } = getHalf(life)
  if (draft) writeWhole(path, sealDraft(draftKey, storeId, draft), 'private')
  else removeTree(path)
}

const read = ({ folder, privateKey, storeId }: OpenPrivateStore, pathIn: PathIn): unknown => {
  const bytes = readIfThere(pathIn(folder))
  return bytes && openDraft(privateKey, storeId, bytes)
}

/** Also while the area is closed: the public key is all it needs. */
export const keepDraft = (life: VaultLife, draft: LinesRow | null): void => keep(life, sealedDraftPath, draft)

export const keepFullDraft = (life: VaultLife, draft: FullCheckDraft | null): void =>
  keep(life, sealedFullDraftPath, draft)

export const findDraft = (store: OpenPrivateStore): LinesRow | null =>
  pulseDraft.safeParse(read(store, sealedDraftPath)).data ?? null

export const findFullDraft = (store: OpenPrivateStore): FullCheckDraft | null =>
  fullDraft.safeParse(read(store, sealedFullDraftPath)).data ?? null
