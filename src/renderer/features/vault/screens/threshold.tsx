// Between the unlock and the screens: the rest of a first run, until it was gone through once. A sample skips it.
import { type ReactNode, useState } from 'react'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { FirstRunScreen } from './first-run-screen.tsx'

export const Threshold = ({ children }: { readonly children: ReactNode }) => {
  const [done, setDone] = useState(false)
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const status = useAsk(['vault.status'], (api) => api.vault.vault.status({}))
  const error = settings.error ?? status.error
  if (error) return <ProblemNotice error={error} />
  if (!settings.data || !status.data) return null
  if (done || settings.data.firstRunDone || status.data.sample) return children
  return (
    <FirstRunScreen
      practice={settings.data.practice}
      recoveryConfirmed={status.data.recoveryConfirmed}
      onDone={() => setDone(true)}
    />
  )
}
