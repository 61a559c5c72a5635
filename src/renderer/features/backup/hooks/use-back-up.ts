// One backup: main asks for the folder, the vault process copies and verifies. Leaving the folder dialog is no failure.
import { useDo } from '../../../api/ask.ts'

export const useBackUp = () => useDo((api) => api.app.backup.run({}))
export type BackedUp = Extract<
  Awaited<ReturnType<ReturnType<typeof useBackUp>['mutateAsync']>>,
  { outcome: 'made' }
>
