// The marks of one form and their saving. Marks stay on screen whatever becomes of a save.
import { useEffect, useRef, useState } from 'react'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import type { ClientCalls } from './client-calls.ts'
import { isComplete, type Marks, nextOpen, openMarks, withLine } from './marks.ts'
import { createSaveQueue, NOTHING_SAVED, type SaveQueue, type SaveState } from './save-queue.ts'

export type FormMarks = {
  readonly marks: Marks
  readonly save: SaveState
  readonly next: string | null
  readonly complete: boolean
  /** A mark moves: shown at once, saved when it settles. */
  readonly move: (item: string, tenths: number) => void
  readonly settle: (item: string, tenths: number) => void
  readonly decline: (item: string) => void
  /** Saves everything that waits; true when all of it is saved. */
  readonly flush: () => Promise<boolean>
}

export const useFormMarks = (form: HandoverForm, calls: ClientCalls): FormMarks => {
  const [marks, setMarks] = useState(() => openMarks(form.items))
  const [save, setSave] = useState<SaveState>(NOTHING_SAVED)
  const queue = useRef<SaveQueue | null>(null)
  useEffect(() => {
    const mine = createSaveQueue(calls.saveAnswer, setSave)
    queue.current = mine
    return () => mine.close()
  }, [calls])

  const show = (item: string, tenths: number) =>
    setMarks((now) => withLine(now, item, { is: 'marked', tenths }))
  return {
    marks,
    save,
    next: nextOpen(form.items, marks),
    complete: isComplete(form.items, marks),
    move: show,
    settle: (item, value) => {
      show(item, value)
      // On an imported measure the value is the question's own: an option's place, or hundredths.
      queue.current?.put(item, { what: form.pack ? 'answer' : 'mark', form: form.index, item, value })
    },
    decline: (item) => {
      setMarks((now) => withLine(now, item, { is: 'declined' }))
      queue.current?.put(item, { what: 'declined', form: form.index, item })
    },
    flush: () => queue.current?.flush() ?? Promise.resolve(false),
  }
}
