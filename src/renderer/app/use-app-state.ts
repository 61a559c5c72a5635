// Where the app stands, as main says it: asked once, then told. Not a react-query read: forgetting all reads at a lock
// must not forget this.
import { useEffect, useState } from 'react'
import { type AppClient, useApi } from '../api/api-context.tsx'
import { onStateChanged } from '../api/app-client.ts'

/** State, the vaults on this laptop and the one that the lock screen is about. */
export type AppStateAnswer = Awaited<ReturnType<AppClient['vault']['list']>>

/** undefined until main answered; `refresh` asks again, for example after a choice. */
export const useAppState = (): (AppStateAnswer & { readonly refresh: () => Promise<void> }) | undefined => {
  const { app } = useApi()
  const [answer, setAnswer] = useState<AppStateAnswer>()
  const [refresh] = useState(() => async () => setAnswer(await app.vault.list({})))
  useEffect(() => {
    void refresh()
    return onStateChanged(() => void refresh())
  }, [refresh])
  return answer && { ...answer, refresh }
}
