// Rows that journeys plant through a desk: clients, sessions, marks from paper.
import type { Desk } from './desk.ts'

export const plainAids = {
  language: 'en',
  textSize: 100,
  contrast: 'normal',
  layout: 'all',
  readAloud: false,
  steady: false,
} as const

export type PlantedClient = { readonly clientId: string; readonly episodeId: string }

export const plantClient = (desk: Desk, alias: string, change: object = {}): Promise<PlantedClient> =>
  desk.ok<PlantedClient>('clients.create', {
    alias,
    name: '',
    birthYear: 1984,
    birthMonth: 5,
    aids: plainAids,
    labels: [],
    consent: '',
    ...change,
  })

export const plantSession = async (
  desk: Desk,
  episodeId: string,
  plannedAt: number = Date.now(),
  place: 'room' | 'phone' | 'video' = 'room',
): Promise<string> => {
  const { sessionId } = await desk.ok<{ sessionId: string }>('sessions.add', {
    episodeId,
    plannedAt,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    minutes: 50,
    place,
  })
  return sessionId
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** One past session a week, oldest first, each with its outcome and alliance totals in tenths. */
export const plantCourse = async (
  desk: Desk,
  { clientId, episodeId }: PlantedClient,
  totals: readonly (readonly [outcome: number, alliance: number])[],
): Promise<void> => {
  for (const [index, pair] of totals.entries()) {
    const at = Date.now() - (totals.length - index) * WEEK_MS
    const sessionId = await plantSession(desk, episodeId, at)
    for (const [place, occasion] of (['outcome', 'alliance'] as const).entries())
      await desk.ok('sessions.recordRating', {
        sessionId,
        clientId,
        personId: null,
        occasion,
        answers: { kind: 'total', total: pair[place] },
        source: 'paper',
        helper: null,
        language: 'en',
        at,
      })
    await desk.ok('sessions.end', { sessionId })
  }
}

/** The sessions of this local day, in order of time. */
export const todaysSessions = async (desk: Desk): Promise<readonly { readonly sessionId: string }[]> => {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const { rows } = await desk.ok<{ rows: readonly { readonly sessionId: string }[] }>('sessions.listDay', {
    day,
    timeZone,
  })
  return rows
}

/** Two clients in one episode of their own, with a session today. */
export const plantCouple = async (desk: Desk, aliases: readonly string[]): Promise<string> => {
  const clients: PlantedClient[] = []
  for (const alias of aliases) clients.push(await plantClient(desk, alias))
  for (const { episodeId } of clients)
    await desk.ok('clients.closeEpisode', { episodeId, reason: 'other', note: '' })
  const clientIds = clients.map(({ clientId }) => clientId)
  const { episodeId } = await desk.ok<{ episodeId: string }>('clients.openEpisode', { clientIds })
  return await plantSession(desk, episodeId)
}

const YEAR = new Date().getFullYear()

/** An adult with a course, a child, a small child, and an adolescent with a parent, all in one session today. */
export const plantFamily = async (desk: Desk): Promise<void> => {
  const adult = await plantClient(desk, 'Heron')
  const young = [
    await plantClient(desk, 'Robin', { birthYear: YEAR - 9 }),
    await plantClient(desk, 'Wren', { birthYear: YEAR - 5 }),
    await plantClient(desk, 'Teal', { birthYear: YEAR - 15, aids: { ...plainAids, layout: 'one' } }),
  ]
  const clients = [adult, ...young]
  for (const { episodeId } of clients)
    await desk.ok('clients.closeEpisode', { episodeId, reason: 'other', note: '' })
  const clientIds = clients.map(({ clientId }) => clientId)
  const { episodeId } = await desk.ok<{ episodeId: string }>('clients.openEpisode', { clientIds })
  await plantCourse(desk, { clientId: adult.clientId, episodeId }, [
    [160, 340],
    [210, 350],
    [200, 365],
  ])
  const teal = clientIds.at(-1)
  const { personId } = await desk.ok<{ personId: string }>('clients.addPerson', {
    clientId: teal,
    role: 'parent',
    alias: 'Gull',
    aids: plainAids,
  })
  const sessionId = await plantSession(desk, episodeId)
  await desk.ok('sessions.setParticipant', { sessionId, clientId: teal, personId, takesPart: true })
}
