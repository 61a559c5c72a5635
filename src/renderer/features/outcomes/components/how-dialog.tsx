// "How is this computed": formula, values and source of each figure on the client's page.
import { useTranslation } from 'react-i18next'
import type { AlertRow } from '#shared/contracts/outcomes.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import type { Reading } from '../hooks/use-rater-series.ts'
import { AlertChance } from './alert-chance.tsx'
import { HowFrame } from './how-frame.tsx'
import { howParts } from './how-parts.ts'
import type { HowTopic } from './how-topic.ts'

type HowDialogProps = {
  readonly standing: Reading['standing']
  readonly alerts: readonly AlertRow[]
  /** One figure alone; null for all of them. */
  readonly topic: HowTopic | null
  readonly onClose: () => void
}

export const HowDialog = ({ standing, alerts, topic, onClose }: HowDialogProps) => {
  const { t } = useTranslation('standing')
  const format = useFormat()
  const number = (value: number, digits = 1) => format.number(value, digits)
  const parts = howParts(standing, t, number)
  const shown = topic === null ? parts : parts.filter(({ id }) => id === topic)
  return (
    <HowFrame title={t('how')} parts={shown} onClose={onClose}>
      {topic === null && <AlertChance alerts={alerts} />}
    </HowFrame>
  )
}
