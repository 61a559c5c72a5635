// The rest of the first run, once the vault is open: recovery sheet, about you, measures. Each step can be left for
// later except the last press; nothing here is asked twice.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practice } from '#shared/contracts/settings.ts'
import { FirstRunSteps } from '../components/first-run-steps.tsx'
import { Gate } from '../components/gate.tsx'
import { AboutYouStep } from './about-you-step.tsx'
import { MeasuresStep } from './measures-step.tsx'
import { RecoverySheetStep } from './recovery-sheet-step.tsx'

const STEPS = { 1: 'recovery', 2: 'about', 3: 'measures' } as const
type Step = keyof typeof STEPS

type FirstRunScreenProps = {
  readonly practice: Practice
  readonly recoveryConfirmed: boolean
  readonly onDone: () => void
}

export const FirstRunScreen = ({ practice, recoveryConfirmed, onDone }: FirstRunScreenProps) => {
  const { t } = useTranslation('vault')
  const [step, setStep] = useState<Step>(recoveryConfirmed ? 2 : 1)
  const name = STEPS[step]
  return (
    <Gate wide title={t(`${name}.title`)} why={t(`${name}.why`)}>
      <FirstRunSteps now={step} />
      {step === 1 && (
        <RecoverySheetStep
          pageSize={practice.pageSize}
          onConfirmed={() => setStep(2)}
          onLater={() => setStep(2)}
        />
      )}
      {step === 2 && <AboutYouStep practice={practice} onDone={() => setStep(3)} />}
      {step === 3 && <MeasuresStep practice={practice} onDone={onDone} />}
    </Gate>
  )
}
