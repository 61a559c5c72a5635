// Which episodes the figures are about: period, age, label, language, how they ended.
import { useTranslation } from 'react-i18next'
import { END_REASONS } from '#shared/contracts/end-reasons.ts'
import { AGE_BANDS, type PracticeFilters } from '#shared/contracts/practice.ts'
import { Select } from '../../../ui/fields/select.tsx'
import { type Period, periods } from '../practice-period.ts'
import styles from './practice.module.css'

export type Chosen = Omit<PracticeFilters, 'from' | 'to'> & { readonly period: Period }

export const nothingChosen: Chosen = {
  period: 'all',
  band: null,
  label: null,
  language: null,
  endReason: null,
}

type PracticeFiltersBarProps = {
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
  readonly labels: readonly string[]
  readonly languages: readonly string[]
}

/** No label and no language is written like this. */
const ANY = '*'

export const PracticeFiltersBar = ({ chosen, onChange, labels, languages }: PracticeFiltersBarProps) => {
  const { t, i18n } = useTranslation(['practice', 'clients'])
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' })
  const withAny = <V extends string>(label: string, options: readonly { value: V; label: string }[]) => [
    { value: ANY as V | typeof ANY, label },
    ...options,
  ]
  const pick = <V extends string>(value: V | typeof ANY): V | null => (value === ANY ? null : (value as V))
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.spoken}>{t('filter.label')}</legend>
      <Select<Period>
        label={t('filter.period')}
        value={chosen.period}
        onChange={(period) => onChange({ ...chosen, period })}
        options={periods.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Select
        label={t('filter.band')}
        value={chosen.band ?? ANY}
        onChange={(value) => onChange({ ...chosen, band: pick(value) })}
        options={withAny(
          t('filter.anyBand'),
          AGE_BANDS.map((value) => ({ value, label: t(`clients:band.${value}`) })),
        )}
      />
      <Select
        label={t('filter.endReason')}
        value={chosen.endReason ?? ANY}
        onChange={(value) => onChange({ ...chosen, endReason: pick(value) })}
        options={withAny(
          t('filter.anyReason'),
          END_REASONS.map((value) => ({ value, label: t(`clients:endReason.${value}`) })),
        )}
      />
      {labels.length > 0 && (
        <Select<string>
          label={t('filter.byLabel')}
          value={chosen.label ?? ANY}
          onChange={(value) => onChange({ ...chosen, label: pick(value) })}
          options={withAny(
            t('filter.anyLabel'),
            labels.map((value) => ({ value, label: value })),
          )}
        />
      )}
      {languages.length > 1 && (
        <Select<string>
          label={t('filter.language')}
          value={chosen.language ?? ANY}
          onChange={(value) => onChange({ ...chosen, language: pick(value) })}
          options={withAny(
            t('filter.anyLanguage'),
            languages.map((value) => ({ value, label: names.of(value) ?? value })),
          )}
        />
      )}
    </fieldset>
  )
}
