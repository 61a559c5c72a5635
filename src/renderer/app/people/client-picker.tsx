// One client of a caseload of any size, found by typing a part of alias, name, code or label. The window is given the
// first few who fit, never all.
import { useState } from 'react'
import { useAsk } from '../../api/ask.ts'
import { ComboBox } from '../../ui/fields/combo-box.tsx'

type ClientPickerProps = {
  readonly label: string
  readonly value: string | null
  readonly onChange: (clientId: string | null) => void
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  /** This one is not to be chosen. */
  readonly without?: string
}

const SHOWN = 20

export const ClientPicker = (props: ClientPickerProps) => {
  const { label, value, onChange, error, autoFocus = false, without } = props
  const [search, setSearch] = useState('')
  const found = useAsk(
    ['clients.find', search],
    (api) => api.vault.clients.find({ search, limit: SHOWN }),
    'keepBefore',
  )
  const options = (found.data?.clients ?? [])
    .filter(({ clientId }) => clientId !== without)
    .map(({ clientId, alias, code }) => ({ value: clientId, label: alias, detail: code }))
  return (
    <ComboBox
      label={label}
      autoFocus={autoFocus}
      options={options}
      onSearch={setSearch}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
