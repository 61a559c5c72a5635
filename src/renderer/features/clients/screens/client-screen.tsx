// The therapist's page of one client: who, where they stand, and everything that belongs to the present episode.
// The parts of other features (chart, sessions, notes) come in as slots from the route.

import { Ellipsis } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { IconButton } from '../../../ui/actions/icon-button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { Menu } from '../../../ui/overlays/menu.tsx'
import { ClientDialog } from '../components/client-dialog.tsx'
import { EndEpisodeDialog } from '../components/end-episode-dialog.tsx'
import { PatternDialog } from '../components/pattern-dialog.tsx'
import { PersonDialog } from '../components/person-dialog.tsx'
import { SafetyDialog } from '../components/safety-dialog.tsx'
import { SeveralDialog } from '../components/several-dialog.tsx'
import { useEpisodeLine } from '../hooks/use-episode-line.ts'

export type Episode = ClientDetail['episodes'][number]
type Open = 'edit' | 'safety' | 'end' | 'pattern' | 'person' | 'several' | null

type ClientScreenProps = {
  readonly client: ClientDetail
  readonly episode: Episode | undefined
  readonly onEpisode: (episodeId: string) => void
  readonly standing: ReactNode
  /** What is said above the page of an open episode; `end` opens the dialog that ends it. */
  readonly hint: (end: () => void) => ReactNode
  readonly children: ReactNode
  readonly onStart: () => void
  readonly onReport: () => void
  readonly onMarkTurn: () => void
}

export const ClientScreen = (props: ClientScreenProps) => {
  const { client, episode, onEpisode, standing, hint, children, onStart, onReport, onMarkTurn } = props
  const { t } = useTranslation(['clients', 'common'])
  const format = useFormat()
  const line = useEpisodeLine(client, episode)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const { clientId } = client
  const archive = useDo((api, away: boolean) =>
    away ? api.vault.clients.archive({ clientId }) : api.vault.clients.unarchive({ clientId }),
  )
  const reopen = useDo((api, episodeId: string) => api.vault.clients.reopenEpisode({ episodeId }))
  const begin = useDo((api) => api.vault.clients.openEpisode({ clientIds: [clientId] }))
  const introduce = useDo((api, introduced: boolean) =>
    api.vault.clients.setIntroduced({ clientId, personId: null, introduced }),
  )
  const isOpen = episode !== undefined && episode.closedAt === null
  const archived = client.archivedAt !== null

  const menu = [
    [
      { id: 'edit', label: t('menu.edit'), onAction: () => setOpen('edit') },
      { id: 'person', label: t('menu.person'), onAction: () => setOpen('person') },
      { id: 'safety', label: t('menu.safety'), onAction: () => setOpen('safety') },
      client.introducedAt === null
        ? { id: 'introduced', label: t('menu.introduced'), onAction: () => introduce.mutate(true) }
        : { id: 'introduced', label: t('menu.notIntroduced'), onAction: () => introduce.mutate(false) },
    ],
    [
      { id: 'turn', label: t('menu.turn'), onAction: onMarkTurn, isDisabled: !episode },
      { id: 'pattern', label: t('menu.pattern'), onAction: () => setOpen('pattern'), isDisabled: !isOpen },
      isOpen
        ? { id: 'end', label: t('menu.end'), onAction: () => setOpen('end') }
        : { id: 'begin', label: t('menu.begin'), onAction: () => begin.mutate() },
      { id: 'several', label: t('menu.several'), onAction: () => setOpen('several') },
    ],
    [
      {
        id: 'archive',
        label: t(archived ? 'menu.unarchive' : 'menu.archive'),
        onAction: () => archive.mutate(!archived),
        isDisabled: isOpen,
      },
    ],
  ]
  return (
    <Page
      title={client.alias}
      tags={
        <Cluster>
          <Tag>{client.code}</Tag>
          <Tag>{t(`band.${client.band}`)}</Tag>
          {standing}
          {client.labels.map((label) => (
            <Tag key={label}>{label}</Tag>
          ))}
          {archived && <Tag>{t('archived')}</Tag>}
        </Cluster>
      }
      why={line}
      actions={
        <>
          <Menu
            label={t('menu.label')}
            trigger={<IconButton plain label={t('menu.label')} icon={<Ellipsis aria-hidden />} />}
            groups={menu}
          />
          <Button onPress={onReport} isDisabled={!episode}>
            {t('report')}
          </Button>
          <Button variant='primary' onPress={onStart} isDisabled={!isOpen}>
            {t('start')}
          </Button>
        </>
      }
    >
      {client.safety && (
        <Notice kind='look' title={t('safetySince', { date: format.date(client.safety.at) })}>
          {client.safety.note}
        </Notice>
      )}
      {isOpen && hint(() => setOpen('end'))}
      {episode && episode.closedAt !== null && episode.endReason && (
        <Notice
          title={t('ended', {
            date: format.date(episode.closedAt),
            reason: t(`endReason.${episode.endReason}`),
          })}
          actions={
            <Button size='s' onPress={() => reopen.mutate(episode.episodeId)}>
              {t('reopen')}
            </Button>
          }
        />
      )}
      <ProblemNotice error={archive.error ?? reopen.error ?? begin.error ?? introduce.error} />
      {client.episodes.length > 1 && (
        <Cluster>
          <Select
            label={t('episode.which')}
            value={episode?.episodeId ?? null}
            onChange={onEpisode}
            options={client.episodes.map((one) => ({
              value: one.episodeId,
              label: t('episode.option', { number: one.number, date: format.date(one.openedAt) }),
            }))}
          />
        </Cluster>
      )}
      {children}
      {open === 'edit' && <ClientDialog client={client} onClose={close} onSaved={close} />}
      {open === 'safety' && <SafetyDialog client={client} onClose={close} />}
      {open === 'person' && <PersonDialog clientId={clientId} onClose={close} />}
      {open === 'several' && <SeveralDialog clientId={clientId} onClose={close} />}
      {open === 'pattern' && episode && <PatternDialog episodeId={episode.episodeId} onClose={close} />}
      {open === 'end' && episode && (
        <EndEpisodeDialog episodeId={episode.episodeId} alias={client.alias} onClose={close} />
      )}
    </Page>
  )
}
