// How somebody likes the client's screen: language, size, contrast, one line at a time, read aloud.
import { useTranslation } from 'react-i18next'
import type { Aids } from '#shared/contracts/kit.ts'
import { SegmentedControl } from '../../ui/fields/segmented-control.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { Cluster } from '../../ui/layout/columns.tsx'
import { LanguageField } from './language-field.tsx'

type AidsFieldsProps = { readonly value: Aids; readonly onChange: (aids: Aids) => void }
const SIZES = ['100', '125', '150', '200'] as const
const TO_SIZE = { '100': 100, '125': 125, '150': 150, '200': 200 } as const
const CONTRASTS = ['normal', 'high', 'dark'] as const

export const AidsFields = ({ value, onChange }: AidsFieldsProps) => {
  const { t } = useTranslation('handover')
  return (
    <>
      <LanguageField value={value.language} onChange={(language) => onChange({ ...value, language })} />
      <Cluster>
        <SegmentedControl
          label={t('sizeLabel')}
          value={`${value.textSize}` as const}
          onChange={(size) => onChange({ ...value, textSize: TO_SIZE[size] })}
          options={SIZES.map((size) => ({ value: size, label: t('percent', { percent: size }) }))}
        />
        <SegmentedControl
          label={t('contrastLabel')}
          value={value.contrast}
          onChange={(contrast) => onChange({ ...value, contrast })}
          options={CONTRASTS.map((contrast) => ({ value: contrast, label: t(`contrast.${contrast}`) }))}
        />
      </Cluster>
      <Switch
        isSelected={value.layout === 'one'}
        onChange={(one) => onChange({ ...value, layout: one ? 'one' : 'all' })}
      >
        {t('layout.one')}
      </Switch>
      <Switch isSelected={value.steady} onChange={(steady) => onChange({ ...value, steady })}>
        {t('steadyLabel')}
      </Switch>
      <Switch isSelected={value.readAloud} onChange={(readAloud) => onChange({ ...value, readAloud })}>
        {t('readAloudLabel')}
      </Switch>
    </>
  )
}
