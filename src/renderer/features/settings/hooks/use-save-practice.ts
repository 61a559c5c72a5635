// Saves some of the practice's settings. Until they are read again, `shown` has them as they were just set.
import type { Practice } from '#shared/contracts/settings.ts'
import { useDo } from '../../../api/ask.ts'

export const useSavePractice = (practice: Practice) => {
  const save = useDo((api, change: Partial<Practice>) => api.vault.settings.save({ practice: change }))
  const shown: Practice = save.isPending ? { ...practice, ...save.variables } : practice
  const retry = save.variables && (() => save.mutate(save.variables))
  return { ...save, shown, retry }
}
