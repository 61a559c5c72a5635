// Supervision: the agenda and its brief; a client on the list leads to their page.
import { SupervisionScreen } from '../../features/supervision/screens/supervision-screen.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const SupervisionRoute = () => {
  const go = useGo()
  return (
    <SupervisionScreen onOpenClient={(clientId, episodeId) => go.to('client', { clientId, episodeId })} />
  )
}
