// Who a plan or a sheet of paper is for: the client, or somebody who answers about them, kept apart. Nothing to choose where
// there is only the client.
import { useTranslation } from 'react-i18next'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { Select } from '../../../ui/fields/select.tsx'

export type Answerers = { readonly alias: string; readonly people: ClientDetail['people'] }

type AnswererFieldProps = {
  readonly answerers: Answerers
  readonly value: string | null
  readonly onChange: (personId: string | null) => void
  readonly description?: string | undefined
}

const SELF = 'self'

export const AnswererField = ({ answerers, value, onChange, description }: AnswererFieldProps) => {
  const { t } = useTranslation('packs')
  const { alias, people } = answerers
  if (people.length === 0) return null
  return (
    <Select<string>
      label={t('answerer.label')}
      description={description}
      value={value ?? SELF}
      onChange={(chosen) => onChange(chosen === SELF ? null : chosen)}
      options={[
        { value: SELF, label: alias },
        ...people.map(({ personId, alias: name, role }) => ({
          value: personId,
          label: t('answerer.about', { name, role: t(`role.${role}`) }),
        })),
      ]}
    />
  )
}
