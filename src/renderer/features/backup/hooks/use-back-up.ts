// One backup: main asks for the folder, the vault process copies and verifies. Leaving the folder dialog is no failure.
import { CallError } from '#shared/ipc/errors.ts'
import { useDo } from '../../../api/ask.ts'
import { codeOf } from '../../../api/create-client.ts'

export const useBackUp = () =>
  useDo((api) =>
    api.app.backup.run({}).catch((error: unknown) => {
      // A folder that went away, or a copy that did not pass its check: no backup came of it, and none was to be restored.
      throw codeOf(error) === 'backupDamaged' ? new CallError('writeFailed') : error
    }),
  )

type Answer = Awaited<ReturnType<ReturnType<typeof useBackUp>['mutateAsync']>>
export type BackedUp = Extract<Answer, { outcome: 'made' }>
