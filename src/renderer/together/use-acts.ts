// What can be done from here: seal a note, hand over again, go back. A failure stays on screen until the next try.
import { useState } from 'react'
import { useApi } from '../api/api-context.tsx'

export type NoteKind = 'record' | 'process'
export type Occasion = 'outcome' | 'alliance'

export type Acts = {
  readonly isBusy: boolean
  readonly hasFailed: boolean
  readonly handOver: (occasion: Occasion) => void
  readonly finish: () => void
  /** True when the note is sealed on the disk. */
  readonly saveNote: (kind: NoteKind, text: string) => Promise<boolean>
}

export const useActs = (): Acts => {
  const { app } = useApi()
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true)
    try {
      await work()
      return true
    } catch {
      return false
    } finally {
      setBusy(false)
    }
  }
  const leave = async (work: () => Promise<unknown>) => setFailed(!(await attempt(work)))
  return {
    isBusy,
    hasFailed,
    handOver: (occasion) => void leave(() => app.together.handOver({ occasion })),
    finish: () => void leave(() => app.together.finish({})),
    saveNote: (kind, text) => attempt(() => app.together.saveNote({ kind, text })),
  }
}
