import { toMeasureId } from '../kernel/ids.ts'
import { ownMeasure } from './own-measure.ts'

/** The four-line check about the session: `ek.alliance`, own wording, not the SRS, not validated. */
export const allianceMeasure = ownMeasure({
  id: toMeasureId('ek.alliance'),
  kind: 'alliance',
  items: ['understood', 'topics', 'way', 'overall'],
  forms: ['adult', 'adolescent', 'child', 'youngChild', 'collateral', 'group'],
})
