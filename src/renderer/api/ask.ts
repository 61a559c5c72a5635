// How a screen reads and writes: react-query over the vault's calls. A write makes every read stale: the numbers
// are few, local and fast, and nothing on screen may be older than what was just done.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { type Api, useApi } from './api-context.tsx'

/** Reads; `key` names the call and its input. `keepBefore`: what was there stays until the next answer has come. */
export const useAsk = <T>(key: readonly unknown[], read: (api: Api) => Promise<T>, manner?: 'keepBefore') => {
  const api = useApi()
  return useQuery({
    queryKey: key,
    queryFn: () => read(api),
    ...(manner === 'keepBefore' ? { placeholderData: keepPreviousData } : {}),
  })
}

/**
 * Reads what fills a page: a moment after it came it is drawn in slices, so that it doesn't hold the window up. Not for
 * what is edited in place: between a save and the answer to it the field would show for a moment what was there before.
 */
export const useAskMuch = <T>(...asked: Parameters<typeof useAsk<T>>) => {
  const { data, error } = useAsk(...asked)
  return { data: useDeferredValue(data), error }
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
