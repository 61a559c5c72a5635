import { toMeasureId } from '../kernel/ids.ts'
import { ownMeasure } from './own-measure.ts'

/** The four-line check-in about the last week: `ek.outcome`, own wording, not the ORS, not validated. */
export const outcomeMeasure = ownMeasure({
  id: toMeasureId('ek.outcome'),
  kind: 'outcome',
  items: ['self', 'close', 'world', 'overall'],
  forms: ['adult', 'adolescent', 'child', 'youngChild', 'collateral'],
})
