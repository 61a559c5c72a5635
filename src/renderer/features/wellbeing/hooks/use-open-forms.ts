// What stands in the forms of the private area and was not saved yet: one's own words, a note, a help line.
import { useRef } from 'react'
import type { OpenForms } from '#shared/contracts/wellbeing.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useSealedDraft } from './use-sealed-draft.ts'

export const NO_FORMS: OpenForms = { sentence: null, cost: null, note: null, helpLine: null }

export type OpenFormsDraft = {
  readonly value: OpenForms
  /** typed: sealed as it goes on */
  readonly put: <K extends keyof OpenForms>(name: K, form: OpenForms[K]) => void
  /** saved, or put aside: it is no draft any more. `saved`: only while nothing else was typed since */
  readonly drop: <K extends keyof OpenForms>(name: K, saved?: OpenForms[K]) => void
}

const isNone = (forms: OpenForms): boolean => Object.values(forms).every((form) => form === null)

export const useOpenForms = (found: OpenForms | null): OpenFormsDraft => {
  const { vault } = useApi()
  const { value, change, leave } = useSealedDraft<OpenForms>(
    found ?? NO_FORMS,
    (forms) => vault.wellbeing.keepOpenForms({ forms: isNone(forms) ? null : forms }),
    (openForms) => ({ openForms }),
  )
  // Two forms may change before the page is drawn again: neither takes the other's words away.
  const newest = useRef(value)
  const put: OpenFormsDraft['put'] = (name, form) => {
    newest.current = { ...newest.current, [name]: form }
    change(newest.current)
  }
  return {
    value,
    put,
    drop: (name, saved) => {
      if (newest.current[name] === null || (saved !== undefined && saved !== newest.current[name])) return
      put(name, null)
      leave()
    },
  }
}
