// Everything before the caseload is open: which of the quiet pages shows, and the way between them.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../../api/api-context.tsx'
import { useAsk } from '../../../api/ask.ts'
import type { AppStateAnswer } from '../../../app/use-app-state.ts'
import { ChooseScreen } from './choose-screen.tsx'
import { CreateScreen } from './create-screen.tsx'
import { LockScreen } from './lock-screen.tsx'
import { RecoverScreen } from './recover-screen.tsx'
import { SampleScreen } from './sample-screen.tsx'
import { WelcomeScreen } from './welcome-screen.tsx'

type Place = 'here' | 'choose' | 'recover' | 'new' | 'sample'

type LockedGateProps = { readonly state: AppStateAnswer & { readonly refresh?: () => Promise<void> } }

export const LockedGate = ({ state }: LockedGateProps) => {
  const { app } = useApi()
  const about = useAsk(['app', 'about'], (api) => api.app.settings.about({}))
  const [place, setPlace] = useState<Place>('here')
  const choose = useMutation({
    mutationFn: (vaultId: string) => app.vault.choose({ vaultId }),
    onSuccess: async () => {
      await state.refresh?.()
      setPlace('here')
    },
  })
  const chosen = state.vaults.find((vault) => vault.vaultId === state.chosen && !vault.problem)
  const back = () => setPlace('here')
  if (!about.data) return null
  const wantsSample = about.data.sampleWanted && !state.vaults.some((vault) => vault.sample)

  if (place === 'new') return <CreateScreen onBack={back} />
  if (place === 'sample' || (place === 'here' && wantsSample))
    return <SampleScreen onBack={() => setPlace('choose')} />
  if (place === 'recover' && chosen) return <RecoverScreen label={chosen.label} onBack={back} />
  if (place === 'here' && chosen) {
    return (
      <LockScreen
        key={chosen.vaultId}
        label={chosen.label}
        sample={chosen.sample}
        because={state.lockedBecause}
        onRecover={() => setPlace('recover')}
        onOther={() => setPlace('choose')}
      />
    )
  }
  if (state.vaults.length > 0) {
    return (
      <ChooseScreen
        vaults={state.vaults}
        onChoose={(vaultId) => choose.mutate(vaultId)}
        onNew={() => setPlace('new')}
        onSample={() => setPlace('sample')}
      />
    )
  }
  return (
    <WelcomeScreen
      developmentRuntime={about.data.developmentRuntime}
      onNew={() => setPlace('new')}
      onSample={() => setPlace('sample')}
      onRestored={(vaultId) => choose.mutate(vaultId)}
    />
  )
}
