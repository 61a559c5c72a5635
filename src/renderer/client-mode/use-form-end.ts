// The end of one form: first everything that waits is saved, then the end itself, then the next turn.
import { useRef, useState } from 'react'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import type { ClientCalls } from './client-calls.ts'
import type { FormMarks } from './use-form-marks.ts'

export type FormEnd = {
  readonly isEnding: boolean
  readonly hasFailed: boolean
  readonly finish: (how: 'finished' | 'ratherNot') => void
}

export const useFormEnd = (
  form: HandoverForm,
  lines: FormMarks,
  calls: ClientCalls,
  onEnded: () => void,
): FormEnd => {
  const [state, setState] = useState<'open' | 'ending' | 'failed'>('open')
  // Not the state: two taps may come before the page is drawn again, and a form ends once.
  const isUnderWay = useRef(false)
  const fail = () => {
    isUnderWay.current = false
    setState('failed')
  }
  const end = async (how: 'finished' | 'ratherNot') => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setState('ending')
    try {
      // What was marked before somebody leaves it out is kept too; main's records say how the form ended.
      if (!(await lines.flush())) {
        fail()
        return
      }
      await calls.saveAnswer({ what: 'end', form: form.index, how })
    } catch {
      fail()
      return
    }
    onEnded()
  }
  return {
    isEnding: state === 'ending',
    hasFailed: state === 'failed',
    finish: (how) => void end(how),
  }
}
