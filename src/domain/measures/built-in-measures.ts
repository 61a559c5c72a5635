import type { MeasureId } from '../kernel/ids.ts'
import { allianceMeasure } from './alliance-measure.ts'
import type { MeasureDefinition } from './measure-types.ts'
import { outcomeMeasure } from './outcome-measure.ts'

/** The measures that need no licence and no import, in the order in which a session uses them. */
export const builtInMeasures: readonly MeasureDefinition[] = [outcomeMeasure, allianceMeasure]

/** The built-in measure of this id and version (the newest without one); undefined when there is none. */
export const findBuiltInMeasure = (id: MeasureId, version?: number): MeasureDefinition | undefined =>
  builtInMeasures.find((measure) => measure.id === id && (version ?? measure.version) === measure.version)
