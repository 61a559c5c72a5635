// The pulse that is being made: sealed as it is typed, so that the area can hide at any moment and nothing is lost.
import { wellbeing } from '#shared/contracts/wellbeing.ts'
import { readIfThere, removeTree, writeWhole } from '../../files/disk.ts'
import { privateFolder, sealedDraftPath } from '../../private/paths.ts'
import type { OpenPrivateStore } from '../../private/private-store.ts'
import { openDraft, sealDraft } from '../../private/sealed-draft.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { getHalf } from './enter-service.ts'
import type { LinesRow } from './store.ts'

const schema = wellbeing.addPulse.input

/** Also while the area is closed: the public key is all it needs. */
export const keepDraft = (life: VaultLife, draft: LinesRow | null): void => {
  const path = sealedDraftPath(privateFolder(life.current().vault.dir))
  const { draftKey, storeId } = getHalf(life)
  if (draft) writeWhole(path, sealDraft(draftKey, storeId, draft), 'private')
  else removeTree(path)
}

export const findDraft = ({ folder, privateKey, storeId }: OpenPrivateStore): LinesRow | null => {
  const bytes = readIfThere(sealedDraftPath(folder))
  return bytes ? (schema.safeParse(openDraft(privateKey, storeId, bytes)).data ?? null) : null
}
