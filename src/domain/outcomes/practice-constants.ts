// The disputed constants as a practice set them (integer tenths, SDs in hundredths, as the settings keep them), and
// what follows for a new episode and for courses and alerts.
import { tenthsToPoints, toTenths } from '../kernel/tenths.ts'
import { measureConstants } from '../measures/measure-constants.ts'
import type { ConstantsKey } from '../measures/measure-types.ts'
import { defaultOutcomeSettings, type OutcomeSettings } from './outcome-settings.ts'
import type { SeriesConstants } from './series-types.ts'

export type PracticeConstants = {
  readonly cutOffAdult: number
  readonly cutOffAdolescent: number
  readonly cutOffChildSelf: number
  readonly cutOffChildCarer: number
  readonly rciAdult: number
  readonly rciChild: number
  readonly sdAdultHundredths: number
  readonly sdYouthHundredths: number
  readonly allianceCutOff: number
  readonly courseSessions: number
  readonly courseForYoungAndCarers: boolean
  readonly veryLowTotal: number
  readonly veryLowItem: number
}

/** The defaults of measures.md. */
export const defaultPracticeConstants: PracticeConstants = {
  cutOffAdult: 250,
  cutOffAdolescent: 280,
  cutOffChildSelf: 320,
  cutOffChildCarer: 280,
  rciAdult: 60,
  rciChild: 80,
  sdAdultHundredths: 775,
  sdYouthHundredths: 725,
  allianceCutOff: 360,
  courseSessions: 10,
  courseForYoungAndCarers: false,
  veryLowTotal: 80,
  veryLowItem: 10,
}

const chosen = (
  set: PracticeConstants,
): Readonly<Record<ConstantsKey, readonly [number, number, number]>> => ({
  adult: [set.cutOffAdult, set.rciAdult, set.sdAdultHundredths],
  adolescent: [set.cutOffAdolescent, set.rciAdult, set.sdYouthHundredths],
  childBySelf: [set.cutOffChildSelf, set.rciChild, set.sdYouthHundredths],
  childByCarer: [set.cutOffChildCarer, set.rciChild, set.sdYouthHundredths],
  adolescentByOther: [set.cutOffAdolescent, set.rciChild, set.sdYouthHundredths],
  adultByOther: [set.cutOffAdult, set.rciAdult, set.sdAdultHundredths],
})

/** Points for a new outcome episode of this version and rater, to be fixed at its first rating. RangeError for fractions. */
export const seriesConstantsFor = (set: PracticeConstants, key: ConstantsKey): SeriesConstants => {
  const { min, max, direction } = measureConstants('outcome', key)
  const [cutOff, rci, sdHundredths] = chosen(set)[key]
  const points = (tenths: number): number => tenthsToPoints(toTenths(tenths))
  return { min, max, direction, cutOff: points(cutOff), rci: points(rci), sd: toTenths(sdHundredths) / 100 }
}

const young: readonly ConstantsKey[] = ['childBySelf', 'childByCarer', 'adolescentByOther', 'adultByOther']

/** Courses and alerts as this practice set them. RangeError for fractions of a tenth. */
export const outcomeSettingsFor = (set: PracticeConstants): OutcomeSettings => {
  const { reference, courseFor, alerts } = defaultOutcomeSettings
  return {
    ...defaultOutcomeSettings,
    reference: { ...reference, horizon: set.courseSessions },
    courseFor: set.courseForYoungAndCarers ? [...courseFor, ...young] : courseFor,
    alerts: {
      ...alerts,
      veryLowTotal: tenthsToPoints(toTenths(set.veryLowTotal)),
      veryLowItem: tenthsToPoints(toTenths(set.veryLowItem)),
    },
  }
}
