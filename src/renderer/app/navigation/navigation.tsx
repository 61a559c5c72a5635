// Where the therapist is and how to go elsewhere: a memory router, so that nothing of it ever stands in a URL.
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  useLocation,
  useNavigate,
  useRouter,
} from '@tanstack/react-router'
import { type ComponentType, type FunctionComponent, useCallback, useMemo } from 'react'
import { Later } from '../../ui/layout/in-turn.tsx'
import { type Place, type Places, pathOf, placeOf, places } from './places.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    readonly params?: object
  }
}

/** The screen of each place that exists so far. */
export type Screens = { readonly [P in Place]?: ComponentType<Places[P]> }

/** `Root` draws the frame around an <Outlet/>; `start` is where a fresh unlock begins. */
export const createAppRouter = (
  screens: Screens,
  Root: FunctionComponent = Outlet,
  start: Place = 'today',
) => {
  const rootRoute = createRootRoute({ component: Root })
  const routes = places.flatMap((place) => {
    const Screen = screens[place] as ComponentType<object> | undefined
    if (!Screen) return []
    const component = () => {
      const { state } = useLocation()
      return (
        <Later key={state.__TSR_key}>
          <Screen {...state.params} />
        </Later>
      )
    }
    return [createRoute({ getParentRoute: () => rootRoute, path: pathOf(place), component })]
  })
  return createRouter({
    routeTree: rootRoute.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [pathOf(start)] }),
    defaultPreload: false,
    scrollRestoration: false,
  })
}

/** The place that is shown, with what was passed to it; `key` changes with every step. */
export const useHere = (): { readonly place: Place | undefined; readonly key: string } => {
  const { pathname, state } = useLocation()
  return { place: placeOf(pathname), key: state.__TSR_key ?? pathname }
}

/** `const go = useGo(); go.to('client', { clientId }); go.back()` */
export const useGo = () => {
  const navigate = useNavigate()
  const router = useRouter()
  const to = useCallback(
    <P extends Place>(place: P, params: Places[P]) => {
      void navigate({ to: pathOf(place), state: { params } })
    },
    [navigate],
  )
  const back = useCallback(() => router.history.back(), [router])
  return useMemo(() => ({ to, back }), [to, back])
}
