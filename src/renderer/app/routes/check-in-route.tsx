// My check-in, the private area. Load and self-check stand side by side here and nowhere else, unmixed.
import { LoadLineCard } from '../../features/caseload/public.ts'
import { CheckInScreen } from '../../features/wellbeing/screens/check-in-screen.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const CheckInRoute = () => {
  const go = useGo()
  return <CheckInScreen load={<LoadLineCard onOpen={() => go.to('load', {})} />} />
}
