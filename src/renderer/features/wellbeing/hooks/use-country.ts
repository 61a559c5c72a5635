// Whose help lines are shown: kept in the caseload, so that it is known before the area opens; before there is an area, on this
// page alone.
import { useState } from 'react'
import type { PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'

export const useCountry = ({ country, store }: Pick<PrivateStanding, 'country' | 'store'>) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const save = useDo((api, next: string) => api.vault.wellbeing.saveCountry({ country: next }))
  const choose = (next: string) => {
    setChosen(next)
    if (store === 'there') save.mutate(next)
  }
  return { country: chosen ?? country, choose, error: save.error }
}
