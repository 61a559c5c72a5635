// Supervision: what waits to be talked about, what was decided and comes back, and hours. It can be shown to a group
// without names.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '#shared/contracts/supervision.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { Cluster, Columns, Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { AgendaCard } from '../components/agenda-card.tsx'
import { BriefDialog } from '../components/brief-dialog.tsx'
import { DecisionsCard } from '../components/decisions-card.tsx'
import { DiscussDialog } from '../components/discuss-dialog.tsx'
import { HoursCard } from '../components/hours-card.tsx'
import { PrepareDialog } from '../components/prepare-dialog.tsx'
import { useNameOf } from '../hooks/use-name-of.ts'

type SupervisionScreenProps = { readonly onOpenClient: (clientId: string, episodeId: string) => void }

type Open =
  | { readonly what: 'new' }
  | { readonly what: 'brief' }
  | { readonly what: 'prepare' | 'discuss'; readonly item: AgendaItem }

export const SupervisionScreen = ({ onOpenClient }: SupervisionScreenProps) => {
  const { t } = useTranslation('supervision')
  const [isGroup, setGroup] = useState(false)
  const [open, setOpen] = useState<Open | null>(null)
  const agenda = useAsk(['supervision.agenda'], (api) => api.vault.supervision.agenda({}))
  const nameOf = useNameOf(agenda.data?.items ?? [], isGroup)
  if (!agenda.data) return agenda.error ? <ProblemNotice error={agenda.error} /> : <Loading />
  const { items, decisions, clients } = agenda.data
  const close = () => setOpen(null)
  const list = (
    <AgendaCard
      items={items}
      nameOf={nameOf}
      isGroup={isGroup}
      onPrepare={(item) => setOpen({ what: 'prepare', item })}
      onDiscuss={(item) => setOpen({ what: 'discuss', item })}
      onOpen={onOpenClient}
    />
  )
  return (
    <Page
      title={t('title', { count: items.length })}
      why={t('why')}
      actions={
        !isGroup && (
          <Cluster>
            <Button onPress={() => setOpen({ what: 'new' })}>{t('add')}</Button>
            <Button variant='primary' onPress={() => setOpen({ what: 'brief' })}>
              {t('makeBrief')}
            </Button>
          </Cluster>
        )
      }
    >
      <Stack gap={5}>
        <Switch isSelected={isGroup} onChange={setGroup} description={t('withoutNamesWhy')}>
          {t('withoutNames')}
        </Switch>
        {isGroup ? (
          list
        ) : (
          <Columns share='first'>
            {list}
            <Stack gap={5}>
              <DecisionsCard decisions={decisions} />
              <HoursCard />
            </Stack>
          </Columns>
        )}
      </Stack>
      {open?.what === 'new' && <PrepareDialog item={null} name='' clients={clients} onClose={close} />}
      {open?.what === 'prepare' && (
        <PrepareDialog item={open.item} name={nameOf(open.item)} clients={clients} onClose={close} />
      )}
      {open?.what === 'discuss' && (
        <DiscussDialog item={open.item} name={nameOf(open.item)} onClose={close} />
      )}
      {open?.what === 'brief' && <BriefDialog items={items} onClose={close} />}
    </Page>
  )
}
