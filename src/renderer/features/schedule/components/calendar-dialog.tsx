// An .ics file: chosen, looked at entry by entry, and imported whole or not at all.
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CalendarPreview, TakenBack } from '#shared/contracts/schedule.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useDo } from '../../../api/ask.ts'
import { errorKey } from '../../../api/errors.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { type CalendarAs, chosenAs, firstChoices } from '../calendar-choices.ts'
import { undoOf } from '../plan-acts.ts'
import { CalendarGone } from './calendar-gone.tsx'
import { CalendarGroups } from './calendar-groups.tsx'

type CalendarDialogProps = { readonly timeZone: string; readonly onClose: () => void }
type Chosen = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly preview: CalendarPreview
}

const MOST_BYTES = 10 * 1024 * 1024

export const CalendarDialog = ({ timeZone, onClose }: CalendarDialogProps) => {
  const { t } = useTranslation(['schedule', 'common', 'errors'])
  const { vault } = useApi()
  const toast = useToast()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [as, setAs] = useState<ReadonlyMap<string, CalendarAs>>(new Map())
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [failed, setFailed] = useState<unknown>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const read = async (file: File | undefined) => {
    if (!file) return
    setFailed(null)
    setChosen(null)
    setTooLarge(file.size > MOST_BYTES)
    if (file.size > MOST_BYTES) return
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const preview = await vault.schedule.readCalendar({ bytes, timeZone })
      setChosen({ name: file.name, bytes, preview })
      setAs(firstChoices(preview.groups))
      setGone(new Set())
    } catch (error) {
      setFailed(error)
    }
  }
  const go = useDo((api, { bytes }: Chosen) =>
    api.vault.schedule.importCalendar({ bytes, timeZone, choices: chosenAs(as), gone: [...gone] }),
  )
  const undo = useDo(({ vault }, what: TakenBack) => undoOf(what)(vault))
  const submit = () => {
    if (!chosen) return
    go.mutate(chosen, {
      onSuccess: ({ added, blocked, moved, known, takenOut }) => {
        toast({ title: t('calendar.done', { count: added, blocked, moved, known }) })
        const count = takenOut.sessions.length + takenOut.freed.length
        // The dialog is gone by then: what went wrong is said where the undo was.
        const onAction = () =>
          void undo
            .mutateAsync(takenOut)
            .catch((error: unknown) => toast({ kind: 'problem', title: t(`errors:${errorKey(error)}`) }))
        if (count > 0)
          toast({ title: t('gone.done', { count }), action: { label: t('common:action.undo'), onAction } })
        onClose()
      },
    })
  }
  const wanted = chosenAs(as).length
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width='l'
      title={t('calendar.title')}
      onSubmit={submit}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          {chosen && (
            <Button
              type='submit'
              variant='primary'
              isDisabled={wanted + gone.size === 0}
              isPending={go.isPending}
            >
              {t(gone.size === 0 ? 'calendar.go' : 'calendar.goAndCancel')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <p>{t('calendar.why')}</p>
        <FileTrigger
          acceptedFileTypes={['.ics', 'text/calendar']}
          onSelect={(files) => void read(files?.[0])}
        >
          <Button variant={chosen ? 'default' : 'primary'}>
            {t(chosen ? 'calendar.another' : 'calendar.choose')}
          </Button>
        </FileTrigger>
        {isTooLarge && <Notice kind='look' title={t('calendar.tooLarge')} />}
        <ProblemNotice error={failed ?? go.error} />
        {chosen && <CalendarGroups {...chosen} as={as} onChange={setAs} />}
        {chosen && <CalendarGone gone={chosen.preview.gone} ticked={gone} onChange={setGone} />}
      </Stack>
    </Dialog>
  )
}
