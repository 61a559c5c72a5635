// The eight factors' limits and points. A convention: each can be changed, and says when it is not the default.
import { useTranslation } from 'react-i18next'
import {
  defaultLoadWeights,
  type LoadFactor,
  type LoadWeight,
  type LoadWeights,
  loadFactors,
} from '#domain/caseload/load-factors.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { SectionHeading } from '../../../ui/display/section-heading.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'

type WeightsFieldsProps = {
  readonly weights: LoadWeights
  readonly onChange: (weights: LoadWeights) => void
}

/** Shares are written as percentages, hours and days as they are. */
const unit: Readonly<Record<LoadFactor, 'percent' | 'plain'>> = {
  hours: 'percent',
  offTrack: 'percent',
  backToBack: 'percent',
  clinical: 'percent',
  intakes: 'percent',
  afterHours: 'plain',
  lowAlliance: 'percent',
  longestRun: 'plain',
}

export const WeightsFields = ({ weights, onChange }: WeightsFieldsProps) => {
  const { t } = useTranslation('caseload')
  const format = useFormat()
  const one = (factor: LoadFactor) => {
    const { lo, hi, max } = weights[factor]
    const standard = defaultLoadWeights[factor]
    const isPercent = unit[factor] === 'percent'
    const set = (change: Partial<LoadWeight>) =>
      onChange({ ...weights, [factor]: { ...weights[factor], ...change } })
    const limit = (value: number) =>
      isPercent ? format.percent(value) : format.number(value, value % 1 === 0 ? 0 : 1)
    const limits = {
      minValue: 0,
      maxValue: isPercent ? 3 : 100,
      step: isPercent ? 0.01 : 0.5,
      ...(isPercent ? { formatOptions: { style: 'percent', maximumFractionDigits: 0 } as const } : {}),
    }
    const isChanged = lo !== standard.lo || hi !== standard.hi || max !== standard.max
    return (
      <Stack key={factor} gap={1}>
        <b>{t(`factor.${factor}`)}</b>
        <Cluster>
          <NumberField
            plain
            label={t('how.lo')}
            {...limits}
            value={lo}
            onChange={(value) => set({ lo: value })}
          />
          <NumberField
            plain
            label={t('how.hi')}
            {...limits}
            value={hi}
            onChange={(value) => set({ hi: value })}
          />
          <NumberField
            plain
            label={t('how.max')}
            minValue={0}
            maxValue={100}
            value={max}
            onChange={(value) => set({ max: value })}
          />
          <small>
            {t(isChanged ? 'how.notDefault' : 'how.isDefault', {
              lo: limit(standard.lo),
              hi: limit(standard.hi),
              max: standard.max,
            })}
          </small>
        </Cluster>
        {!(hi - lo >= 0.01) && <small role='alert'>{t('how.upsideDown')}</small>}
      </Stack>
    )
  }
  return (
    <Stack gap={3}>
      <SectionHeading level={3}>{t('how.weights')}</SectionHeading>
      {loadFactors.map(one)}
    </Stack>
  )
}
