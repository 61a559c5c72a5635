// An episode for several: a couple, a family, a group. Each answers for themselves, in turn.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import styles from './several-dialog.module.css'

type Kind = 'close' | 'group'
type SeveralDialogProps = {
  readonly clientId: string
  readonly onClose: () => void
}

const MOST = 12

export const SeveralDialog = ({ clientId, onClose }: SeveralDialogProps) => {
  const { t } = useTranslation('clients')
  const clients = useAsk(['clients.list', false], (api) => api.vault.clients.list({ archived: false }))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [kind, setKind] = useState<Kind>('close')
  const [tried, setTried] = useState(false)
  const open = useDo(async (api, clientIds: readonly string[]) => {
    const { episodeId } = await api.vault.clients.openEpisode({ clientIds: [...clientIds] })
    if (kind === 'group') await api.vault.sessions.setGroup({ episodeId })
  })
  const isFull = chosen.length >= MOST - 1
  const submit = () => {
    setTried(true)
    if (chosen.length > 0) open.mutate([clientId, ...chosen], { onSuccess: onClose })
  }
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const others = (clients.data?.clients ?? []).filter((row) => row.clientId !== clientId)
  return (
    <FormDialog
      title={t('several.title')}
      go={t('several.go')}
      isPending={open.isPending}
      error={clients.error ?? open.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('several.why')}</p>
      <SegmentedControl<Kind>
        label={t('several.kind')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'close', label: t('several.close') },
          { value: 'group', label: t('several.group') },
        ]}
      />
      <fieldset className={styles.people}>
        <legend>{t('several.who')}</legend>
        <Stack gap={2}>
          {others.map((row) => (
            <Checkbox
              key={row.clientId}
              isSelected={chosen.includes(row.clientId)}
              isDisabled={isFull && !chosen.includes(row.clientId)}
              onChange={() => toggle(row.clientId)}
            >
              {row.alias}
            </Checkbox>
          ))}
        </Stack>
      </fieldset>
      {tried && chosen.length === 0 && <p role='alert'>{t('several.missing')}</p>}
    </FormDialog>
  )
}
