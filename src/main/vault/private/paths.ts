// The private store's own folder inside the vault's: a header, an encrypted file, wrong tries, sealed drafts.
import { join } from 'node:path'
import { partialMark } from '../files/paths.ts'

export const privateFolder = (dir: string): string => join(dir, 'private')
export const privateHeaderPath = (folder: string): string => join(folder, 'private.json')
export const privateDatabasePath = (folder: string): string => join(folder, 'private.db')
export const sealedDraftPath = (folder: string): string => join(folder, 'draft.sealed')
export const sealedFullDraftPath = (folder: string): string => join(folder, 'full-draft.sealed')
/** One for all forms: a name for each would say which of them are offered, and so how somebody is. */
export const sealedFormsPath = (folder: string): string => join(folder, 'forms.sealed')
/** Swept away at the next opening of the vault, as everything with this mark. */
export const partialPrivateFolder = (dir: string): string => `${privateFolder(dir)}${partialMark}`
