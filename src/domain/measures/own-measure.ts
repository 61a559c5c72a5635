// Shared by the two built-in measures: four lines of 0.0–10.0 points, a total of 0.0–40.0, higher is better.
import { type MeasureId, toItemId } from '../kernel/ids.ts'
import type { FormVersion, MeasureDefinition, MeasureKind } from './measure-types.ts'

type OwnMeasure = {
  readonly id: MeasureId
  readonly kind: MeasureKind
  readonly items: readonly [string, string, string, string]
  readonly forms: readonly FormVersion[]
}

/** Builds one of the project's own four-line measures, version 1. */
export const ownMeasure = ({ id, kind, items, forms }: OwnMeasure): MeasureDefinition => ({
  id,
  version: 1,
  kind,
  direction: 'higher',
  min: 0,
  max: 40,
  items: items.map((item) => ({ id: toItemId(item), min: 0, max: 10 })),
  forms,
  textKey: `measures.${kind}`,
  ownWording: true,
})
