// The week's load; what stands behind a factor leads to its client or session.
import { LoadScreen } from '../../features/caseload/screens/load-screen.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const LoadRoute = () => {
  const go = useGo()
  return (
    <LoadScreen
      onOpenClient={(clientId) => go.to('client', { clientId })}
      onOpenSession={(sessionId) => go.to('session', { sessionId })}
      onPlan={() => go.to('plan', {})}
    />
  )
}
