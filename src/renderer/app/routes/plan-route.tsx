// The week plan, with the dialog for a new session from the sessions' feature in front.
import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { PlanScreen } from '../../features/schedule/screens/plan-screen.tsx'
import { AddSessionDialog } from '../../features/sessions/components/add-session-dialog.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const PlanRoute = ({ day }: { readonly day?: string }) => {
  const go = useGo()
  const [adding, setAdding] = useState<string | null>(null)
  return (
    <>
      <PlanScreen
        startDay={day}
        onAdd={setAdding}
        onOpenSession={(sessionId) => go.to('session', { sessionId })}
        onOpenClient={(clientId) => go.to('client', { clientId })}
      />
      {adding !== null && (
        <AddSessionDialog
          isOpen
          day={adding}
          timeZone={Temporal.Now.timeZoneId()}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  )
}
