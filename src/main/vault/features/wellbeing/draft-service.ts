// What is being answered or written, the pulse, the full check and every open form: sealed as it is marked or typed, so that
// the area can hide at any moment and nothing is lost.
import { type FullCheckDraft, type OpenForms, wellbeing } from '#shared/contracts/wellbeing.ts'
import { inTransaction } from '../../db/transaction.ts'
import { readIfThere, removeTree, writeWhole } from '../../files/disk.ts'
import { privateFolder, sealedDraftPath, sealedFormsPath, sealedFullDraftPath } from '../../private/paths.ts'
import type { OpenPrivateStore } from '../../private/private-store.ts'
import { draftPublicKey, openDraft, sealDraft } from '../../private/sealed-draft.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { getHalf } from './get-half.ts'
import { type LinesRow, putJotting } from './store.ts'

type PathIn = (folder: string) => string

const pulseDraft = wellbeing.addPulse.input
const fullDraft = wellbeing.keepFullDraft.input.shape.draft
const openForms = wellbeing.keepOpenForms.input.shape.forms

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

export const keepOpenForms = (life: VaultLife, forms: OpenForms | null): void =>
  keep(life, sealedFormsPath, forms)

export const findOpenForms = (store: OpenPrivateStore): OpenForms | null =>
  openForms.safeParse(read(store, sealedFormsPath)).data ?? null

/**
 * At an opening: one's own words that were being typed when the area hid are saved, as leaving their field would have done.
 * A note and a help line wait for their button.
 */
export const takeInWords = (store: OpenPrivateStore, now: number): void => {
  const forms = findOpenForms(store)
  if (!forms || (forms.sentence === null && forms.cost === null)) return
  inTransaction(store.db, (db) => {
    for (const name of ['sentence', 'cost'] as const) {
      const text = forms[name]
      if (text !== null) putJotting(db, name, text, now)
    }
  })
  const path = sealedFormsPath(store.folder)
  const rest = { ...forms, sentence: null, cost: null }
  if (forms.note || forms.helpLine) {
    const publicKey = draftPublicKey(store.privateKey, store.storeId)
    writeWhole(path, sealDraft(publicKey, store.storeId, rest), 'private')
  } else {
    removeTree(path)
  }
}
