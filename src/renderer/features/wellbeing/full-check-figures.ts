// The figures of one full check: means of 0 to 100 for one kind, sums of 10 to 50 for the other; null where too few.
import { fullCheckScaleNames, fullCheckScales } from '#domain/wellbeing/full-check.ts'
import { qualityScaleNames, qualitySum } from '#domain/wellbeing/quality-check.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'

type Check = PrivateRecord['fullChecks'][number]

type Figure = {
  readonly scale: Check['scales'][number]['scale']
  readonly value: number | null
  readonly of: 50 | 100
}

export const fullCheckFigures = ({ kind, scales }: Pick<Check, 'kind' | 'scales'>): readonly Figure[] => {
  const valuesOf = (name: string) => scales.find(({ scale }) => scale === name)?.values ?? []
  if (kind === 'quality')
    return qualityScaleNames.map((scale) => ({ scale, value: qualitySum(valuesOf(scale)), of: 50 }))
  const means = fullCheckScales({
    personal: valuesOf('personal'),
    work: valuesOf('work'),
    client: valuesOf('client'),
  })
  return fullCheckScaleNames.map((scale) => ({ scale, value: means[scale], of: 100 }))
}
