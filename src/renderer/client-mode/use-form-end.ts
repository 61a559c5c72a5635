// The end of one form: first everything that waits is saved, then the end itself, then the next turn.
import { useState } from 'react'
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
  const end = async (how: 'finished' | 'ratherNot') => {
    setState('ending')
    try {
      // What was marked before somebody leaves it out is kept too; main's records say how the form ended.
      if (!(await lines.flush())) {
        setState('failed')
        return
      }
      await calls.saveAnswer({ what: 'end', form: form.index, how })
    } catch {
      setState('failed')
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
