// What main is given for a hand-over: forms without a name or a history, where answers are sealed to, and the start of a
// fresh chain. The same rows say later whose answers they were.
import { randomBytes } from 'node:crypto'
import type { Rater } from '#domain/measures/measure-types.ts'
import type { HandoverForm, HandoverWho } from '#shared/contracts/handover.ts'
import { type HandoverView, PERSON_SYMBOLS } from '#shared/contracts/kit.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { HandoverKit } from '#shared/process/control.ts'
import { handoverKeys } from '../../files/inbox-files.ts'
import { noteHead } from '../../files/open-vault.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import type { Writer } from '../../process/writer.ts'
import { getClient, getOpenEpisode, getPerson, rememberAids } from '../clients/public.ts'
import {
  checkParticipant,
  directionOf,
  getSession,
  insertParticipant,
  listFixedMeasures,
  measureFor,
  measureOf,
  type Occasion,
} from '../sessions/public.ts'
import { findQuickCode, languageShown, readPractice } from '../settings/public.ts'
import { writeCodeWrap } from './code-kit.ts'
import { writePackForm } from './pack-form.ts'
import { insertForm, insertHandover } from './store.ts'

export type Symbol = HandoverForm['symbol']

/** Someone alone needs none; several are called by a symbol each, the same all through the session. */
export const symbolOf = (index: number, people: number): Symbol =>
  people < 2 ? 'none' : (PERSON_SYMBOLS[index % PERSON_SYMBOLS.length] ?? 'none')

export type FormWish = {
  readonly who: HandoverWho
  readonly occasion: Occasion
  readonly symbol: Symbol
  /** An imported measure instead of our own lines. */
  readonly packId?: string
}

export type KitWish = {
  readonly sessionId: string
  readonly wishes: readonly FormWish[]
  readonly view: HandoverView
}

/** One line at a time from 150 % text on, for a hand that shakes and for children; nobody has to scroll. */
const layoutOf = (aids: HandoverWho['aids'], form: string): HandoverForm['layout'] =>
  aids.textSize >= 150 || aids.steady || form === 'child' || form === 'youngChild' ? 'one' : aids.layout

export type FormPlace = { readonly handoverId: string; readonly episodeId: string; readonly index: number }

const writeForm = (writer: Writer, at: FormPlace, wish: FormWish): HandoverForm => {
  const { who, occasion, symbol, packId } = wish
  if (packId !== undefined) return writePackForm(writer, at, { ...wish, packId })
  const { db, now } = writer
  const { clientId, personId, aids } = who
  const rater: Rater = personId === null ? 'self' : getPerson(db, personId).role
  const { constants } = readPractice(db)
  const { episodeId, handoverId, index } = at
  const question = { episodeId, client: getClient(db, clientId), personId, rater, occasion, now, constants }
  const { measureId, measureVersion, form } = measureFor(listFixedMeasures(db, [episodeId]), question)
  const { textSize, contrast, readAloud, steady } = aids
  const language = languageShown(db, aids.language)
  const shown = { language, direction: directionOf(language), layout: layoutOf(aids, form) }
  insertForm(db, {
    handoverId,
    index,
    occasion,
    clientId,
    personId,
    measureId,
    measureVersion,
    form,
    ...shown,
  })
  return {
    index,
    measureId,
    version: form,
    occasion,
    items: measureOf(occasion).items.map(({ id }) => id),
    ...shown,
    textSize,
    contrast,
    readAloud,
    steady,
    symbol,
  }
}

const writeHandover = (writer: Writer, { sessionId, wishes, view }: KitWish) => {
  const { db, now, newId, record } = writer
  const { episodeId } = getSession(db, sessionId)
  getOpenEpisode(db, episodeId)
  if (wishes.length === 0) throw new CallError('handoverEmpty')
  for (const { who } of wishes) {
    checkParticipant(db, episodeId, who)
    rememberAids(writer, who)
    insertParticipant(db, { sessionId, clientId: who.clientId, personId: who.personId })
  }
  const handoverId = newId()
  const ratchetStart = new Uint8Array(randomBytes(32))
  insertHandover(db, { handoverId, sessionId, ratchetStart, view }, now)
  record('handover.prepared', handoverId)
  const forms = wishes.map((wish, index) => writeForm(writer, { handoverId, episodeId, index }, wish))
  return { handoverId, sessionId, forms, ratchetStart, view }
}

/** Throws `closedEpisode`, `conflict` for a stranger to the session, `handoverEmpty`. */
export const prepareKit = async (life: VaultLife, wish: KitWish): Promise<HandoverKit> => {
  const { vault } = life.current()
  const written = life.write('therapist', (writer) => writeHandover(writer, wish))
  const { inboxPublicKey, quickCode } = await handoverKeys(vault, findQuickCode(vault.db))
  noteHead(vault)
  return {
    ...written,
    inboxPublicKey: new Uint8Array(inboxPublicKey),
    code: quickCode
      ? { wrap: writeCodeWrap(quickCode.wrap), secret: new Uint8Array(quickCode.secret) }
      : null,
    codeIsEnough: readPractice(vault.db).codeIsEnough,
  }
}

/** Our own lines, then the imported measures, one after another. */
export const wishesOf = (who: HandoverWho, occasion: Occasion, symbol: Symbol): readonly FormWish[] => {
  const wish = { who, occasion, symbol }
  return [wish, ...(who.packs ?? []).map((packId) => ({ ...wish, packId }))]
}

/** A hand-over as the therapist chose it: who answers, in which order, with which aids. */
export const prepareHandover = (
  life: VaultLife,
  input: {
    readonly sessionId: string
    readonly occasion: Occasion
    readonly who: readonly HandoverWho[]
    readonly view?: HandoverView | undefined
  },
): Promise<HandoverKit> => {
  const { sessionId, occasion, who, view = 'handed' } = input
  const wishes = who.flatMap((one, index) => wishesOf(one, occasion, symbolOf(index, who.length)))
  return prepareKit(life, { sessionId, wishes, view })
}
