// The practice's own outcomes; a figure's episodes lead to their clients.
import { PracticeScreen } from '../../features/outcomes/screens/practice-screen.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const OutcomesRoute = () => {
  const go = useGo()
  return <PracticeScreen onOpenEpisode={(clientId, episodeId) => go.to('client', { clientId, episodeId })} />
}
