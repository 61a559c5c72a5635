// After the first check-in: whether the client was told what the lines are for. Ticked once, kept on record.
import { useTranslation } from 'react-i18next'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'

type IntroducedNoticeProps = {
  readonly client: Pick<ClientDetail, 'clientId' | 'introducedAt' | 'episodes'>
  /** The leaflet, to be printed. */
  readonly onLeaflet: () => void
}

export const IntroducedNotice = ({ client, onLeaflet }: IntroducedNoticeProps) => {
  const { t } = useTranslation('clients')
  const tell = useDo((api) =>
    api.vault.clients.setIntroduced({ clientId: client.clientId, personId: null, introduced: true }),
  )
  const isBegun = client.episodes.some(({ sessions }) => sessions > 0)
  if (client.introducedAt !== null || !isBegun) return null
  return (
    <Notice
      slim
      title={t('introduced.title')}
      actions={
        <Cluster>
          <Button size='s' onPress={onLeaflet}>
            {t('introduced.leaflet')}
          </Button>
          <Button size='s' isPending={tell.isPending} onPress={() => tell.mutate()}>
            {t('introduced.tick')}
          </Button>
        </Cluster>
      }
    >
      {t('introduced.why')}
      <ProblemNotice error={tell.error} />
    </Notice>
  )
}
