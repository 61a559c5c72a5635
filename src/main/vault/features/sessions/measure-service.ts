// Which form a rater sees, and against which numbers their line is read: fixed at the first rating of the episode, so that
// neither a birthday nor a changed setting turns an old course around.
import { allianceMeasure } from '#domain/measures/alliance-measure.ts'
import type { MeasureDefinition, Rater } from '#domain/measures/measure-types.ts'
import { measureVersionFor } from '#domain/measures/measure-version-for.ts'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import { type PracticeConstants, seriesConstantsFor } from '#domain/outcomes/practice-constants.ts'
import { type ClientRecord, notBeforeBirth } from '../clients/public.ts'
import type { FixedMeasure, Occasion } from './rating-store.ts'

export const measureOf = (occasion: Occasion): MeasureDefinition =>
  occasion === 'outcome' ? outcomeMeasure : allianceMeasure

export type MeasureQuestion = {
  readonly episodeId: string
  readonly client: Pick<ClientRecord, 'clientId' | 'birthYear' | 'birthMonth'>
  readonly personId: string | null
  /** 'self', or the person's role. */
  readonly rater: Rater
  readonly occasion: Occasion
  readonly now: number
  readonly constants: PracticeConstants
}

/** What would be fixed today. Drawn faces have no constants of their own: they take a child's, and are not scored. */
export const measureToday = (question: MeasureQuestion): FixedMeasure => {
  const { episodeId, client, personId, rater, occasion, now, constants } = question
  const { birthYear, birthMonth } = client
  const version = measureVersionFor({ birthYear, birthMonth, at: notBeforeBirth(client, now), rater })
  const measure = measureOf(occasion)
  const constantsKey = version.constants ?? 'childBySelf'
  const common = {
    episodeId,
    clientId: client.clientId,
    personId,
    occasion,
    measureId: measure.id,
    measureVersion: measure.version,
    form: version.form,
    constantsKey,
  }
  if (occasion === 'alliance')
    return { ...common, cutOff: constants.allianceCutOff, rci: null, sdHundredths: null }
  const { cutOff, rci, sd } = seriesConstantsFor(constants, constantsKey)
  return {
    ...common,
    cutOff: Math.round(cutOff * 10),
    rci: Math.round(rci * 10),
    sdHundredths: Math.round(sd * 100),
  }
}

/** Drawn faces never have a total. */
export const isScored = ({ form }: Pick<FixedMeasure, 'form'>): boolean => form !== 'youngChild'

/** The fixed one of this rater, else what would be fixed today. */
export const measureFor = (fixed: readonly FixedMeasure[], question: MeasureQuestion): FixedMeasure =>
  fixed.find(
    (one) =>
      one.episodeId === question.episodeId &&
      one.clientId === question.client.clientId &&
      one.personId === question.personId &&
      one.occasion === question.occasion,
  ) ?? measureToday(question)
