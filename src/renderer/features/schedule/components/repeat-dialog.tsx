// A session that comes again: every week, or every few.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanRow } from '#shared/contracts/schedule.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { NumberField } from '../../../ui/fields/number-field.tsx'

type RepeatDialogProps = {
  readonly row: PlanRow
  readonly isPending: boolean
  readonly error: unknown
  readonly onChoose: (everyWeeks: number) => void
  readonly onClose: () => void
}

export const RepeatDialog = ({ row, isPending, error, onChoose, onClose }: RepeatDialogProps) => {
  const { t } = useTranslation('schedule')
  const wall = useWall()
  const [everyWeeks, setEveryWeeks] = useState(1)
  return (
    <FormDialog
      title={t('repeat.title')}
      go={t('repeat.go')}
      isPending={isPending}
      error={error}
      onSubmit={() => !Number.isNaN(everyWeeks) && onChoose(everyWeeks)}
      onClose={onClose}
      focusGo
    >
      <p>{t('repeat.when', { weekday: wall.weekday(row.day), time: wall.time(row.start) })}</p>
      <NumberField
        label={t('repeat.every')}
        minValue={1}
        maxValue={8}
        value={everyWeeks}
        onChange={setEveryWeeks}
      />
    </FormDialog>
  )
}
