// The look of this laptop: not the caseload's, so it holds on the lock screen too. Changes show at once.
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLook } from '../../../app/look-provider.tsx'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import type { LookChoice } from '../../../app/theme.ts'
import { Card } from '../../../ui/display/card.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'

const THEMES = ['system', 'light', 'dark', 'contrast'] as const
const SIZES = ['100', '125', '150', '200'] as const
const TO_SIZE = { '100': 100, '125': 125, '150': 150, '200': 200 } as const

export const LookPart = () => {
  const { t } = useTranslation('settings')
  const { look, changeLook } = useLook()
  const change = useMutation({ mutationFn: (next: LookChoice) => changeLook(next) })
  return (
    <Card title={t('look.title')}>
      <RadioGroup<LookChoice['theme']>
        label={t('look.theme')}
        value={look.theme}
        onChange={(theme) => change.mutate({ ...look, theme })}
        options={THEMES.map((theme) => ({
          value: theme,
          label: t(`look.themes.${theme}`),
          ...(theme === 'system' || theme === 'contrast'
            ? { description: t(`look.themesWhy.${theme}`) }
            : {}),
        }))}
      />
      <SegmentedControl<(typeof SIZES)[number]>
        label={t('look.size')}
        value={`${look.textSize}` as const}
        onChange={(size) => change.mutate({ ...look, textSize: TO_SIZE[size] })}
        options={SIZES.map((size) => ({ value: size, label: t('look.percent', { percent: size }) }))}
      />
      <p>{t('look.clients')}</p>
      <ProblemNotice error={change.error} />
    </Card>
  )
}
