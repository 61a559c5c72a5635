// Where the app stands, as main says it: asked once, then told.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../../../api/api-context.tsx'
import { onStateChanged } from '../../../api/app-client.ts'

const KEY = ['app', 'vault.list'] as const

/** State, the vaults on this laptop and the one that the lock screen is about; undefined until main answered. */
export const useVaultState = () => {
  const { app } = useApi()
  const queries = useQueryClient()
  useEffect(() => onStateChanged(() => void queries.invalidateQueries({ queryKey: KEY })), [queries])
  return useQuery({ queryKey: KEY, queryFn: () => app.vault.list({}) }).data
}
