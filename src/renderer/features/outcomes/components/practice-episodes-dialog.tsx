// The episodes behind one figure; each leads to its client, so that a figure can be followed to its ratings.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PracticeFilters, PracticePart } from '#shared/contracts/practice.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Table } from '../../../ui/display/table.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

type PracticeEpisodesDialogProps = {
  readonly title: string
  readonly filters: PracticeFilters
  readonly part: PracticePart
  /** The figure counts some of what it stands on. */
  readonly hasParts: boolean
  readonly onOpen: (clientId: string, episodeId: string) => void
  readonly onClose: () => void
}

export const PracticeEpisodesDialog = (props: PracticeEpisodesDialogProps) => {
  const { title, filters, part: asked, hasParts, onOpen, onClose } = props
  const { t } = useTranslation(['practice', 'common'])
  const format = useFormat()
  const [kind, setKind] = useState<'which' | 'of'>(hasParts ? 'which' : 'of')
  const part: PracticePart = asked.kind === 'flagged' ? asked : { ...asked, kind }
  const list = useAsk(['outcomes.practiceEpisodes', filters, part], (api) =>
    api.vault.outcomes.practiceEpisodes({ filters, part }),
  )
  const { episodes = [], all = 0 } = list.data ?? {}
  const points = (value: number | null) => (value === null ? '–' : format.number(value, 1))
  return (
    <Dialog
      isOpen
      width='l'
      onClose={onClose}
      title={title}
      actions={
        <Button variant='primary' onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <Stack>
        {hasParts && (
          <SegmentedControl<'which' | 'of'>
            label={t('list.show')}
            hideLabel
            value={kind}
            onChange={setKind}
            options={[
              { value: 'which', label: t('list.which') },
              { value: 'of', label: t('list.all') },
            ]}
          />
        )}
        <ProblemNotice error={list.error} />
        {list.data ? (
          <p>
            {t('list.count', { count: all })}{' '}
            {all > episodes.length && t('list.latest', { count: episodes.length })}
          </p>
        ) : (
          <Loading />
        )}
        {episodes.length > 0 && (
          <Table
            label={title}
            columns={[
              { id: 'client', label: t('list.client'), isRowHeader: true },
              { id: 'score', label: t('list.score'), align: 'end' },
              { id: 'change', label: t('list.change') },
              { id: 'ended', label: t('list.ended'), align: 'end', dispensable: true },
            ]}
            rows={episodes.map((one) => ({
              id: `${one.clientId} ${one.episodeId}`,
              text: one.alias,
              cells: {
                client: `${one.alias} · ${one.code}`,
                score: t('list.fromTo', { first: points(one.first), last: points(one.last) }),
                change: t(`class.${one.change}`),
                ended: one.closedAt === null ? t('list.stillOpen') : format.date(one.closedAt),
              },
            }))}
            onOpen={(id) => {
              const [clientId = '', episodeId = ''] = id.split(' ')
              onOpen(clientId, episodeId)
            }}
          />
        )}
      </Stack>
    </Dialog>
  )
}
