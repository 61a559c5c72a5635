import { useState } from 'react'
import { HandOverDialog } from '../../features/handover/components/hand-over-dialog.tsx'
import { UnfinishedMeasures } from '../../features/measures/components/unfinished-measures.tsx'
import { CorrectMenu } from '../../features/outcomes/components/correct-menu.tsx'
import { CorrectionHistory } from '../../features/outcomes/components/correction-history.tsx'
import { SessionScreen } from '../../features/sessions/screens/session-screen.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const SessionRoute = ({ sessionId }: { readonly sessionId: string }) => {
  const go = useGo()
  const [occasion, setOccasion] = useState<'outcome' | 'alliance' | null>(null)
  return (
    <>
      <UnfinishedMeasures sessionId={sessionId} />
      <SessionScreen
        sessionId={sessionId}
        onHandOver={setOccasion}
        onOpenClient={(clientId) => go.to('client', { clientId })}
        correctionOf={(rating, { number }) => <CorrectMenu rating={{ ...rating, session: number }} />}
        historyOf={({ episodeId }) => <CorrectionHistory episodeId={episodeId} />}
      />
      {occasion && (
        <HandOverDialog sessionId={sessionId} occasion={occasion} onClose={() => setOccasion(null)} />
      )}
    </>
  )
}
