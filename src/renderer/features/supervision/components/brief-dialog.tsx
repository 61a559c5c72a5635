// What goes into the brief: one to three clients of the list, by a tick of its own one sentence about oneself. Words that may
// name somebody are shown before anything is written.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '#shared/contracts/supervision.ts'
import { BRIEF_CLIENTS, type BriefChoice } from '#shared/contracts/supervision-brief.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useAsk, useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import styles from './brief-dialog.module.css'

type BriefDialogProps = { readonly items: readonly AgendaItem[]; readonly onClose: () => void }
type About = NonNullable<AgendaItem['about']>
type PageSize = BriefChoice['pageSize']

const MOST = 200
const keyOf = ({ episodeId, clientId }: About): string => `${episodeId}.${clientId}`

export const BriefDialog = ({ items, onClose }: BriefDialogProps) => {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const toast = useToast()
  const { app } = useApi()
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const offered = items.flatMap(({ about, alias }) => (about ? [{ about, alias: alias ?? '' }] : []))
  const [picks, setPicks] = useState<readonly About[]>(() =>
    offered.slice(0, BRIEF_CLIENTS).map(({ about }) => about),
  )
  const [isAboutMe, setAboutMe] = useState(false)
  const [sentence, setSentence] = useState('')
  const [checked, setChecked] = useState('')
  const [chosenSize, setSize] = useState<PageSize | null>(null)
  const pageSize = chosenSize ?? settings.data?.practice.pageSize ?? 'A4'
  const aboutMe = isAboutMe && sentence.trim() !== '' ? sentence.trim() : null
  const asked = { picks: picks.map((pick) => ({ ...pick })), aboutMe, pageSize }
  const brief = useAsk(['supervision.getBrief', picks.map(keyOf), aboutMe], (api) =>
    picks.length === 0
      ? Promise.resolve(null)
      : api.vault.supervision.getBrief({ ...asked, namesChecked: false }),
  )
  const named = brief.data?.named ?? []
  /** The tick counts for the words that were shown when it was set, and for no others. */
  const namesChecked = checked !== '' && checked === named.join('\n')
  const choice: BriefChoice = { ...asked, namesChecked }
  const write = useDo(() => app.reports.exportBrief(choice))
  const submit = () =>
    write.mutate(undefined, {
      onSuccess: ({ outcome }) => {
        if (outcome === 'cancelled') return
        toast({ title: t('brief.written'), detail: t('brief.writtenWhy') })
        onClose()
      },
    })
  const toggle = (about: About, isOn: boolean) => {
    const others = picks.filter((one) => keyOf(one) !== keyOf(about))
    setPicks(isOn ? [...others, about] : others)
  }
  return (
    <FormDialog
      title={t('brief.title')}
      go={t('brief.go')}
      isPending={write.isPending}
      isDisabled={picks.length === 0 || !brief.data || (named.length > 0 && !namesChecked)}
      error={write.error ?? brief.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('brief.why')}</p>
      {offered.length === 0 && <p>{t('brief.none')}</p>}
      <fieldset className={styles.picks}>
        <legend>{t('brief.pick')}</legend>
        <Stack gap={2}>
          {offered.map(({ about, alias }) => {
            const isOn = picks.some((one) => keyOf(one) === keyOf(about))
            return (
              <Checkbox
                key={keyOf(about)}
                isSelected={isOn}
                isDisabled={!isOn && picks.length >= BRIEF_CLIENTS}
                onChange={(on) => toggle(about, on)}
              >
                {alias}
              </Checkbox>
            )
          })}
        </Stack>
      </fieldset>
      <small>{picks.length === 0 ? t('brief.pickMissing') : t('brief.pickMost')}</small>
      <Checkbox isSelected={isAboutMe} onChange={setAboutMe} description={t('brief.aboutMeWhy')}>
        {t('brief.aboutMe')}
      </Checkbox>
      {isAboutMe && (
        <TextField label={t('brief.aboutMeField')} maxLength={MOST} value={sentence} onChange={setSentence} />
      )}
      {named.length > 0 && (
        <>
          <Notice kind='look' live title={t('brief.named', { names: format.list(named) })}>
            {t('brief.namedWhy')}
          </Notice>
          <Checkbox isSelected={namesChecked} onChange={(on) => setChecked(on ? named.join('\n') : '')}>
            {t('brief.namedTick')}
          </Checkbox>
        </>
      )}
      <SegmentedControl<PageSize>
        label={t('brief.pageSize')}
        value={pageSize}
        onChange={setSize}
        options={[
          { value: 'A4', label: t('brief.a4') },
          { value: 'Letter', label: t('brief.letter') },
        ]}
      />
    </FormDialog>
  )
}
