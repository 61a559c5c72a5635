// What goes into a progress report, chosen by hand: nothing is in it that was not ticked here.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CourseVersion } from '#shared/contracts/course.ts'
import type { NoteRow } from '#shared/contracts/sessions.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'

type PageSize = 'A4' | 'Letter'
type ReportDialogProps = {
  readonly clientId: string
  readonly episodeId: string
  readonly pageSize: PageSize
  readonly hasName: boolean
  readonly notes: readonly NoteRow[]
  /** Versions of the practice's own course, the newest first. */
  readonly courses: readonly CourseVersion[]
  readonly onClose: () => void
}

const START = 60
const NONE = 'none'

export const ReportDialog = ({
  clientId,
  episodeId,
  pageSize,
  hasName,
  notes,
  courses,
  onClose,
}: ReportDialogProps) => {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const toast = useToast()
  const { app } = useApi()
  const [size, setSize] = useState<PageSize>(pageSize)
  const [includeAlliance, setAlliance] = useState(true)
  const [includeMeasures, setMeasures] = useState(false)
  const [withName, setWithName] = useState(false)
  const [course, setCourse] = useState(
    courses.find(({ inUseSince }) => inUseSince !== null)?.courseId ?? NONE,
  )
  const [chosen, setChosen] = useState<readonly string[]>([])
  // Private notes are not even offered.
  const offered = notes.filter(({ kind }) => kind === 'record')
  const write = useDo(() =>
    app.reports.exportProgress({
      episodeId,
      clientId,
      pageSize: size,
      noteIds: [...chosen],
      includeAlliance,
      includeMeasures,
      withName,
      courseId: course === NONE ? null : course,
    }),
  )
  const submit = () => {
    if (write.isPending) return
    write.mutate(undefined, {
      onSuccess: ({ outcome }) => {
        if (outcome === 'cancelled') return
        toast({ title: t('dialog.written'), detail: t('dialog.writtenWhy') })
        onClose()
      },
    })
  }
  const toggle = (noteId: string, on: boolean) =>
    setChosen(on ? [...chosen, noteId] : chosen.filter((one) => one !== noteId))
  return (
    <FormDialog
      title={t('dialog.title')}
      go={t('dialog.go')}
      isPending={write.isPending}
      error={write.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('dialog.why')}</p>
      <Checkbox isSelected={includeAlliance} onChange={setAlliance}>
        {t('dialog.alliance')}
      </Checkbox>
      <Checkbox isSelected={includeMeasures} onChange={setMeasures}>
        {t('dialog.measures')}
      </Checkbox>
      {hasName && (
        <Checkbox isSelected={withName} onChange={setWithName}>
          {t('dialog.name')}
        </Checkbox>
      )}
      {offered.map((note) => (
        <Checkbox
          key={note.noteId}
          isSelected={chosen.includes(note.noteId)}
          onChange={(on) => toggle(note.noteId, on)}
          description={note.text.slice(0, START)}
        >
          {t('dialog.note', { date: format.date(note.writtenAt) })}
        </Checkbox>
      ))}
      {courses.length > 0 && (
        <Select
          label={t('dialog.course')}
          description={t('dialog.courseWhy')}
          value={course}
          onChange={setCourse}
          options={[
            { value: NONE, label: t('dialog.noCourse') },
            ...courses.map(({ courseId, version, fittedAt }) => ({
              value: courseId,
              label: t('dialog.courseVersion', { version, date: format.date(fittedAt) }),
            })),
          ]}
        />
      )}
      <SegmentedControl<PageSize>
        label={t('dialog.pageSize')}
        value={size}
        onChange={setSize}
        options={[
          { value: 'A4', label: t('dialog.a4') },
          { value: 'Letter', label: t('dialog.letter') },
        ]}
      />
    </FormDialog>
  )
}
