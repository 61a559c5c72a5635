// What is shown while an overview of the whole caseload is counted. Nothing to see but three dots, unless it takes more than
// a second: after an import, or after the constants changed. Leaving the page stops nothing that matters.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../api/api-context.tsx'
import { Loading } from '../ui/display/loading.tsx'
import { ProgressBar } from '../ui/display/progress-bar.tsx'

const PATIENCE_MS = 1000
const ASK_AGAIN_MS = 500
const WHOLE = 100

export const Counting = () => {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLong ? <LongCounting /> : <Loading />
}

const LongCounting = () => {
  const { t } = useTranslation('shell')
  const api = useApi()
  const most = useRef(0)
  const asked = useQuery({
    queryKey: ['outcomes.countLeft'],
    queryFn: () => api.vault.outcomes.countLeft({}),
    refetchInterval: ASK_AGAIN_MS,
    gcTime: 0,
  })
  const left = asked.data?.left ?? 0
  most.current = Math.max(most.current, left)
  if (left === 0) return <Loading />
  return (
    <ProgressBar
      label={t('counting.label')}
      value={((most.current - left) / most.current) * WHOLE}
      valueText={t('counting.left', { count: left })}
    />
  )
}
