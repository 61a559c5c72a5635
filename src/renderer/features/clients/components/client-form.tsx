// The fields of a client, for a new one and for changes. An alias is enough; a name need not be in the app at all.
import { useTranslation } from 'react-i18next'
import type { Aids } from '#shared/contracts/kit.ts'
import { AidsFields } from '../../../app/people/aids-fields.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'

export type ClientFields = {
  readonly alias: string
  readonly name: string
  readonly birthYear: number | null
  readonly birthMonth: number | null
  readonly aids: Aids
  readonly labels: readonly string[]
  readonly consent: string
}

export const newClientFields: ClientFields = {
  alias: '',
  name: '',
  birthYear: null,
  birthMonth: null,
  aids: { language: 'en', textSize: 100, contrast: 'normal', layout: 'all', readAloud: false, steady: false },
  labels: [],
  consent: '',
}

const OLDEST = 1900
/** "a, b" → ['a', 'b']: trimmed, each once. */
export const readLabels = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label.length > 0),
  ),
]

type ClientFormProps = {
  readonly value: ClientFields
  readonly onChange: (value: ClientFields) => void
  /** Typed as a line; read when the form is sent. */
  readonly labels: string
  readonly onLabels: (labels: string) => void
  readonly tried: boolean
}

export const ClientForm = ({ value, onChange, labels, onLabels, tried }: ClientFormProps) => {
  const { t, i18n } = useTranslation('clients')
  const months = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' })
  const monthOptions = Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1),
    label: months.format(Date.UTC(2024, i, 15)),
  }))
  return (
    <Stack>
      <TextField
        label={t('form.alias')}
        description={t('form.aliasHint')}
        autoFocus
        maxLength={60}
        value={value.alias}
        onChange={(alias) => onChange({ ...value, alias })}
        error={tried && value.alias.trim() === '' ? t('form.aliasMissing') : undefined}
      />
      <TextField
        label={t('form.name')}
        description={t('form.nameHint')}
        optional
        maxLength={120}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
      />
      <Cluster>
        <NumberField
          label={t('form.birthYear')}
          optional
          minValue={OLDEST}
          maxValue={new Date().getFullYear()}
          formatOptions={{ useGrouping: false }}
          {...(value.birthYear === null ? {} : { value: value.birthYear })}
          onChange={(year) => onChange({ ...value, birthYear: Number.isFinite(year) ? year : null })}
        />
        <Select
          label={t('form.birthMonth')}
          optional
          options={[{ value: '', label: t('form.unknown') }, ...monthOptions]}
          value={value.birthMonth === null ? '' : String(value.birthMonth)}
          onChange={(month) => onChange({ ...value, birthMonth: month === '' ? null : Number(month) })}
        />
      </Cluster>
      <TextField
        label={t('form.labels')}
        description={t('form.labelsHint')}
        optional
        value={labels}
        onChange={onLabels}
      />
      <TextArea
        label={t('form.consent')}
        description={t('form.consentHint')}
        optional
        value={value.consent}
        onChange={(consent) => onChange({ ...value, consent })}
      />
      <AidsFields value={value.aids} onChange={(aids) => onChange({ ...value, aids })} />
    </Stack>
  )
}
