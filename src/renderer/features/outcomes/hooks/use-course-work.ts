// How far the fit is: asked four times a second while one goes on, and the versions read again when it ends.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useApi } from '../../../api/api-context.tsx'

const ASK_MS = 250

export const useCourseWork = () => {
  const { vault } = useApi()
  const queries = useQueryClient()
  const asked = useQuery({
    queryKey: ['outcomes.courseWork'],
    queryFn: () => vault.outcomes.courseWork({}),
    refetchInterval: ({ state }) => (state.data?.kind === 'running' ? ASK_MS : false),
  })
  const wasRunning = useRef(false)
  const isRunning = asked.data?.kind === 'running'
  useEffect(() => {
    if (wasRunning.current && !isRunning) void queries.invalidateQueries({ queryKey: ['outcomes.courses'] })
    wasRunning.current = isRunning
  }, [isRunning, queries])
  return asked
}
