// Whether the private area is open, as main says it, and what goes with its hiding: nothing that was read of it stays in
// this page's memory of reads and writes, and no message with an undo stays on the screen. Leaving the page hides it.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useApi } from '../../../api/api-context.tsx'
import { onStateChanged } from '../../../api/app-client.ts'
import { useClearToasts } from '../../../ui/overlays/toast.tsx'

export const PRIVATE_KEY = 'wellbeing.get'

export const usePrivateArea = (): boolean => {
  const { vault } = useApi()
  const queries = useQueryClient()
  const clearToasts = useClearToasts()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const hide = () => {
      // Refused where nothing is open: that is what was wanted.
      vault.wellbeing.hide({}).catch(() => undefined)
    }
    // It begins hidden, whatever was left behind.
    hide()
    const stop = onStateChanged(({ state }) => setOpen(state === 'privateOpen'))
    return () => {
      stop()
      hide()
    }
  }, [vault])
  useEffect(
    () => () => {
      if (!isOpen) return
      queries.removeQueries({ queryKey: [PRIVATE_KEY] })
      queries.getMutationCache().clear()
      clearToasts()
    },
    [isOpen, queries, clearToasts],
  )
  return isOpen
}
