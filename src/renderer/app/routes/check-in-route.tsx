// My check-in, the private area. Load and self-check may stand side by side here and nowhere else, unmixed.
import { CheckInScreen } from '../../features/wellbeing/screens/check-in-screen.tsx'

export const CheckInRoute = () => <CheckInScreen />
