// The reads of one unlocked window. There is no network: nothing waits for one, nothing is tried again behind one's back.
import { QueryClient } from '@tanstack/react-query'

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })

/** At lock: every row that this window holds goes, running reads included. */
export const forgetAll = (queries: QueryClient): void => {
  void queries.cancelQueries()
  queries.clear()
}
