// Who takes part in a session, with how each likes the client's screen.
import type { HandoverWho } from '#shared/contracts/handover.ts'
import type { Api } from '../../api/api-context.tsx'

export type Answering = HandoverWho & {
  readonly key: string
  readonly alias: string
  readonly role: 'self' | 'parent' | 'carer' | 'partner' | 'teacher' | 'other'
  readonly band: 'adult' | 'adolescent' | 'child' | 'youngChild'
}

export type Answerers = {
  readonly people: readonly Answering[]
  readonly place: 'room' | 'phone' | 'video'
}

export const readAnswerers = async (api: Api, sessionId: string): Promise<Answerers> => {
  const { participants, place } = await api.vault.sessions.get({ sessionId })
  const ids = [...new Set(participants.map(({ clientId }) => clientId))]
  const clients = await Promise.all(ids.map((clientId) => api.vault.clients.get({ clientId })))
  const people = participants.flatMap(({ clientId, personId, role, alias }) => {
    const client = clients.find((one) => one.clientId === clientId)
    const person = client?.people.find((one) => one.personId === personId)
    const aids = personId === null ? client?.aids : person?.aids
    if (!client || !aids) return []
    return [
      { key: `${clientId}.${personId ?? 'self'}`, clientId, personId, role, alias, band: client.band, aids },
    ]
  })
  return { people, place }
}
