import { useState } from 'react'
import { HandOverDialog } from '../../features/handover/components/hand-over-dialog.tsx'
import { SessionScreen } from '../../features/sessions/screens/session-screen.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const SessionRoute = ({ sessionId }: { readonly sessionId: string }) => {
  const go = useGo()
  const [occasion, setOccasion] = useState<'outcome' | 'alliance' | null>(null)
  return (
    <>
      <SessionScreen
        sessionId={sessionId}
        onHandOver={setOccasion}
        onOpenClient={(clientId) => go.to('client', { clientId })}
      />
      {occasion && (
        <HandOverDialog sessionId={sessionId} occasion={occasion} onClose={() => setOccasion(null)} />
      )}
    </>
  )
}
