// How a screen reads and writes: react-query over the vault's calls. A write makes every read stale: the numbers
// are few, local and fast, and nothing on screen may be older than what was just done.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { type Api, useApi } from './api-context.tsx'

/**
 * Reads; `key` names the call and its input. `keepBefore`: what was there stays until the next answer has come. What an
 * answer changes on the screen is drawn in slices, so that a large one doesn't hold the window up. `atOnce`: but what a
 * field is typed into, which may show nothing older between what was typed and what is kept, not even for a moment.
 */
export const useAsk = <T>(
  key: readonly unknown[],
  read: (api: Api) => Promise<T>,
  manner?: 'keepBefore' | 'atOnce',
) => {
  const api = useApi()
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => read(api),
    ...(manner === 'keepBefore' ? { placeholderData: keepPreviousData } : {}),
  })
  const drawn = useDeferredValue(data)
  return { data: manner === 'atOnce' ? data : drawn, error }
}

/** Writes; afterwards every read on screen is refreshed before the promise settles. */
export const useDo = <I = void, O = unknown>(write: (api: Api, input: I) => Promise<O>) => {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => write(api, input),
    onSuccess: () => queries.invalidateQueries(),
  })
}
