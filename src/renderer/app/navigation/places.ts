// Every place of the therapist's app and what must be known to go there. Ids travel in the router's state, never in a URL.
// A new feature adds its line here and its screen to app/screens.ts.
export type Places = {
  readonly today: Record<never, never>
  readonly clients: { readonly search?: string }
  readonly client: { readonly clientId: string; readonly episodeId?: string }
  readonly session: { readonly sessionId: string }
  readonly outcomes: Record<never, never>
  readonly load: Record<never, never>
  readonly plan: { readonly day?: string }
  readonly checkin: Record<never, never>
  readonly supervision: Record<never, never>
  /** The closing of the week. */
  readonly week: Record<never, never>
  readonly settings: { readonly part?: string }
}

export type Place = keyof Places

const PATHS: { readonly [P in Place]: `/${P}` } = {
  today: '/today',
  clients: '/clients',
  client: '/client',
  session: '/session',
  outcomes: '/outcomes',
  load: '/load',
  plan: '/plan',
  checkin: '/checkin',
  supervision: '/supervision',
  week: '/week',
  settings: '/settings',
}

export const places = Object.keys(PATHS) as readonly Place[]
export const pathOf = (place: Place): string => PATHS[place]
export const placeOf = (path: string): Place | undefined => places.find((place) => PATHS[place] === path)
