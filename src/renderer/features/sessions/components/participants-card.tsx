// Who takes part in this session, of those who may. Each tick is sent as the one change it is, and shown at once: ticks that
// follow each other quickly all hold.
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

type ParticipantBoxProps = { readonly sessionId: string; readonly who: Who; readonly isPresent: boolean }

const ParticipantBox = ({ sessionId, who, isPresent }: ParticipantBoxProps) => {
  const { clientId, personId, alias } = who
  const set = useDo((api, takesPart: boolean) =>
    api.vault.sessions.setParticipant({ sessionId, clientId, personId, takesPart }),
  )
  return (
    <>
      <Checkbox isSelected={set.isPending ? set.variables : isPresent} onChange={(on) => set.mutate(on)}>
        {alias}
      </Checkbox>
      <ProblemNotice error={set.error} />
    </>
  )
}

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
  const present = new Set(session.participants.map(keyOf))
  const all = people.data ?? []
  if (all.length < 2) return null
  return (
    <Card title={t('participants.title')}>
      <Stack gap={2}>
        {all.map((who) => (
          <ParticipantBox
            key={keyOf(who)}
            sessionId={session.sessionId}
            who={who}
            isPresent={present.has(keyOf(who))}
          />
        ))}
      </Stack>
    </Card>
  )
}
