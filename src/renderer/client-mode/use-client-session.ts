// Runs the client window: opens the forms, moves from person to person, and ends. Main does the rest.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ClientCalls } from './client-calls.ts'
import { endOfTurn, type Forms, firstPhase, type Phase, phaseAfter } from './client-session.ts'
import { isForGood } from './save-trouble.ts'

export type ClientSession = {
  readonly forms: Forms
  /** In the client's hands, or an ordinary window that a video call shows. */
  readonly view: 'handed' | 'shared'
  readonly phase: Phase | { readonly at: 'opening' } | { readonly at: 'broken' } | { readonly at: 'full' }
  /** The calls that forms make: where nothing more can be saved, the form goes and says so. */
  readonly calls: ClientCalls
  readonly isBusy: boolean
  readonly hasFailed: boolean
  readonly begin: () => void
  readonly ended: () => void
  readonly skip: () => void
  readonly skipAll: () => void
  readonly leave: (how: 'done' | 'handBack' | 'away') => void
}

export const useClientSession = (
  given: ClientCalls,
  /** What the forms need before one is shown: their words and letters. */
  prepare: (forms: Forms) => Promise<void>,
): ClientSession => {
  const [forms, setForms] = useState<Forms>([])
  const [view, setView] = useState<ClientSession['view']>('handed')
  const [phase, setPhase] = useState<ClientSession['phase']>({ at: 'opening' })
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  const calls = useMemo(
    (): ClientCalls => ({
      ...given,
      saveAnswer: (answer) =>
        given.saveAnswer(answer).catch((error: unknown) => {
          if (isForGood(error)) setPhase({ at: 'full' })
          throw error
        }),
    }),
    [given],
  )

  useEffect(() => {
    let isHere = true
    const open = async () => {
      const opened = await calls.getForm()
      await prepare(opened.forms)
      return opened
    }
    open().then(
      (opened) => {
        if (!isHere) return
        setForms(opened.forms)
        setView(opened.view)
        setPhase(firstPhase(opened.forms, opened.first))
      },
      () => isHere && setPhase({ at: 'broken' }),
    )
    return () => {
      isHere = false
    }
  }, [calls, prepare])

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true)
    try {
      await work()
      setFailed(false)
      return true
    } catch {
      setFailed(true)
      return false
    } finally {
      setBusy(false)
    }
  }
  const leave = (how: 'done' | 'handBack' | 'away') => void attempt(() => calls.finish(how))
  const goOn = (next: Phase) => {
    setFailed(false)
    setPhase(next)
    if (next.at === 'ending') leave('done')
  }
  const place = 'place' in phase ? phase.place : 0
  const isSkipping = useRef(false)
  const skip = async (upTo: number) => {
    if (isSkipping.current) return
    isSkipping.current = true
    const skipped = forms.slice(place, upTo)
    const saved = await attempt(async () => {
      for (const form of skipped) {
        await calls.saveAnswer({ what: 'end', form: form.index, how: 'skipped' })
      }
    })
    isSkipping.current = false
    if (saved) goOn(phaseAfter(forms, upTo - 1))
  }
  return {
    forms,
    view,
    phase,
    calls,
    isBusy,
    hasFailed,
    begin: () => setPhase({ at: 'form', place }),
    ended: () => goOn(phaseAfter(forms, place)),
    skip: () => void skip(endOfTurn(forms, place)),
    skipAll: () => void skip(forms.length),
    leave,
  }
}
