// Who takes part in this session, of those who may.
import { useTranslation } from 'react-i18next'
import type { SessionDetail } from '#shared/contracts/sessions.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'

type Who = { readonly clientId: string; readonly personId: string | null; readonly alias: string }
const keyOf = ({ clientId, personId }: Pick<Who, 'clientId' | 'personId'>) =>
  `${clientId}.${personId ?? 'self'}`

export const ParticipantsCard = ({ session }: { readonly session: SessionDetail }) => {
  const { t } = useTranslation('sessions')
  const ids = session.clients.map(({ clientId }) => clientId)
  const people = useAsk(['sessions.mayTakePart', ...ids], async (api): Promise<readonly Who[]> => {
    const clients = await Promise.all(ids.map((clientId) => api.vault.clients.get({ clientId })))
    return clients.flatMap(({ clientId, alias, people: close }) => [
      { clientId, personId: null, alias },
      ...close.map((person) => ({ clientId, personId: person.personId, alias: person.alias })),
    ])
  })
  const set = useDo((api, participants: readonly Who[]) =>
    api.vault.sessions.setParticipants({
      sessionId: session.sessionId,
      participants: participants.map(({ clientId, personId }) => ({ clientId, personId })),
    }),
  )
  const present = new Set(session.participants.map(keyOf))
  const all = people.data ?? []
  const toggle = (who: Who) => {
    const next = all.filter((one) =>
      keyOf(one) === keyOf(who) ? !present.has(keyOf(one)) : present.has(keyOf(one)),
    )
    if (next.length > 0) set.mutate(next)
  }
  if (all.length < 2) return null
  return (
    <Card title={t('participants.title')}>
      <Stack gap={2}>
        {all.map((who) => (
          <Checkbox key={keyOf(who)} isSelected={present.has(keyOf(who))} onChange={() => toggle(who)}>
            {who.alias}
          </Checkbox>
        ))}
        <ProblemNotice error={set.error} />
      </Stack>
    </Card>
  )
}
