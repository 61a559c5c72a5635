// An imported measure as a form for main: its texts in the client's language, its questions under opaque names.
import { sheetOf } from '#domain/measures/packs/sheet-of.ts'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getPackForm, insertHandedPack, packsForClients } from '../measures/public.ts'
import { directionOf } from '../sessions/public.ts'
import { languageShown } from '../settings/public.ts'
import type { FormPlace, FormWish } from './kit-service.ts'

export const writePackForm = (
  writer: Writer,
  { handoverId, index }: FormPlace,
  { who, occasion, symbol, packId }: FormWish & { readonly packId: string },
): HandoverForm => {
  const { db } = writer
  const { clientId, personId, aids } = who
  if (!packsForClients(db).some((pack) => pack.packId === packId)) throw new CallError('notFound')
  const pack = sheetOf(getPackForm(db, packId), aids.language)
  insertHandedPack(db, { handoverId, index, occasion, clientId, personId, packId, language: pack.language })
  const { textSize, contrast, readAloud, steady } = aids
  const language = languageShown(db, aids.language)
  return {
    index,
    measureId: 'pack',
    version: 'adult',
    occasion,
    items: pack.questions.map(({ item }) => item),
    language,
    direction: directionOf(language),
    textSize,
    contrast,
    layout: 'one',
    readAloud,
    steady,
    symbol,
    pack,
  }
}
