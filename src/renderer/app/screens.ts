// The table of screens: one line for each place that exists.
import type { Screens } from './navigation/navigation.tsx'
import { CheckInRoute } from './routes/check-in-route.tsx'
import { ClientRoute } from './routes/client-route.tsx'
import { ClientsRoute } from './routes/clients-route.tsx'
import { LoadRoute } from './routes/load-route.tsx'
import { OutcomesRoute } from './routes/outcomes-route.tsx'
import { PlanRoute } from './routes/plan-route.tsx'
import { SessionRoute } from './routes/session-route.tsx'
import { SettingsRoute } from './routes/settings-route.tsx'
import { SupervisionRoute } from './routes/supervision-route.tsx'
import { TodayRoute } from './routes/today-route.tsx'
import { WeekRoute } from './routes/week-route.tsx'

export const screens: Screens = {
  today: TodayRoute,
  clients: ClientsRoute,
  client: ClientRoute,
  session: SessionRoute,
  outcomes: OutcomesRoute,
  load: LoadRoute,
  plan: PlanRoute,
  checkin: CheckInRoute,
  supervision: SupervisionRoute,
  week: WeekRoute,
  settings: SettingsRoute,
}
