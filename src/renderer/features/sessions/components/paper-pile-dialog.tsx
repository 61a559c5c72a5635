// A pile of sheets from paper: day, client, marks, Enter, the next sheet. A session that is not in the list is added.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { ComboBox } from '../../../ui/fields/combo-box.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { type PaperAnswers, usePaperEntry } from '../hooks/use-paper-entry.ts'
import { useRaters } from '../hooks/use-raters.ts'
import { PaperKindField } from './paper-kind-field.tsx'
import { PaperMarks } from './paper-marks.tsx'

type Occasion = 'outcome' | 'alliance'
type PaperPileDialogProps = {
  readonly day: string
  readonly timeZone: string
  readonly onClose: () => void
}

export const PaperPileDialog = ({ day, timeZone, onClose }: PaperPileDialogProps) => {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const raters = useRaters()
  const [occasion, setOccasion] = useState<Occasion>('outcome')
  const [date, setDate] = useState<string | null>(day)
  const [raterKey, setRater] = useState<string | null>(null)
  const [sheet, setSheet] = useState(0)
  const [said, setSaid] = useState<{ readonly title: string; readonly kind: 'done' | 'look' } | null>(null)
  const entry = usePaperEntry()
  const rater = raters.list.find(({ key }) => key === raterKey)
  const record = useDo((api, answers: PaperAnswers) => {
    if (!rater || !date) return Promise.reject(new Error('no sheet'))
    const { clientId, personId, language } = rater
    return api.vault.sessions.recordPaper({
      clientId,
      personId,
      day: date,
      timeZone,
      occasion,
      answers,
      helper: null,
      language,
    })
  })
  const submit = () => {
    const answers = entry.settle()
    if (!answers || !rater || !date || record.isPending) return
    const alias = rater.label
    const when = format.date(Date.parse(date))
    record.mutate(answers, {
      onSuccess: ({ outcome, ...rest }) => {
        if (outcome !== 'recorded') {
          setSaid({ kind: 'look', title: t(`pile.${outcome}`, { alias, when }) })
          return
        }
        const added = 'added' in rest && rest.added
        setSaid({ kind: 'done', title: t(added ? 'pile.recordedAdded' : 'pile.recorded', { alias, when }) })
        entry.clear()
        setRater(null)
        setSheet(sheet + 1)
      },
    })
  }
  return (
    <FormDialog
      title={t('pile.title')}
      go={t('pile.go')}
      isPending={record.isPending}
      error={record.error ?? raters.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Cluster>
        <SegmentedControl<Occasion>
          label={t('pile.what')}
          value={occasion}
          onChange={setOccasion}
          options={[
            { value: 'outcome', label: t('pile.outcome') },
            { value: 'alliance', label: t('pile.alliance') },
          ]}
        />
        <PaperKindField entry={entry} />
      </Cluster>
      <Cluster>
        <DateField
          label={t('pile.date')}
          value={date}
          onChange={setDate}
          max={day}
          error={entry.tried && !date ? t('add.dateMissing') : undefined}
        />
        <ComboBox
          key={sheet}
          label={t('pile.who')}
          autoFocus
          options={raters.list.map(({ key, label, detail }) => ({ value: key, label, detail }))}
          value={raterKey}
          onChange={setRater}
          error={entry.tried && !rater ? t('add.clientMissing') : undefined}
        />
      </Cluster>
      <PaperMarks occasion={occasion} entry={entry} autoFocus={false} />
      {said && <Notice kind={said.kind} title={said.title} />}
    </FormDialog>
  )
}
