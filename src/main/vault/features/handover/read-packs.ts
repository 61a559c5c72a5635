// What an inbox says on the imported measures that went with the laptop.
import { isQuestion, type PackAnswer, type PackQuestion } from '#domain/measures/packs/pack-types.ts'
import { isFitAnswer } from '#domain/measures/packs/score/score-pack.ts'
import { itemNameOf } from '#domain/measures/packs/sheet-of.ts'
import type { HandoverAnswer } from '#shared/contracts/handover.ts'
import type { ReadDb } from '../../db/sql.ts'
import { getPackForm, type HandedPack, listHandedPacks } from '../measures/public.ts'

export type PackSheetRecord = HandedPack & { readonly questions: readonly PackQuestion[] }

export const listPackSheets = (db: ReadDb, handoverId: string): PackSheetRecord[] =>
  listHandedPacks(db, handoverId).map((handed) => ({
    ...handed,
    questions: getPackForm(db, handed.packId).entries.filter(isQuestion),
  }))

const questionOf = ({ questions }: PackSheetRecord, item: string): PackQuestion | undefined =>
  questions.find((_question, place) => itemNameOf(place) === item)

/** Whether an answer fits a question of this measure. */
export const isKnownOn = (sheet: PackSheetRecord, answer: HandoverAnswer): boolean => {
  if (answer.what === 'end') return true
  const question = questionOf(sheet, answer.item)
  if (question === undefined || answer.what === 'mark') return false
  return answer.what === 'declined' || isFitAnswer(question, answer.value)
}

/** The last word on each question, by the file's own linkId. */
export const answersOn = (
  sheet: PackSheetRecord,
  said: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, PackAnswer> =>
  new Map(
    [...said].flatMap(([item, value]) => {
      const question = questionOf(sheet, item)
      return question ? [[question.id, value] as const] : []
    }),
  )
