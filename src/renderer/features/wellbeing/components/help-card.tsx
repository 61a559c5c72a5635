// One's own help lines, always in sight: read, mended, added. Nothing is ever called from here.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpLine } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { CountrySelect } from './country-select.tsx'
import { HelpLineDialog } from './help-line-dialog.tsx'
import { HelpLineList } from './help-line-list.tsx'

type HelpCardProps = {
  readonly country: string
  readonly helpLines: readonly HelpLine[]
  /** only to be read: after a heavy evening there is nothing to mend */
  readonly toRead?: boolean
}

export const HelpCard = ({ country, helpLines, toRead = false }: HelpCardProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const [edited, setEdited] = useState<HelpLine | 'new' | null>(null)
  const remove = useDo((api, helpLineId: string) => api.vault.wellbeing.removeHelpLine({ helpLineId }))
  const here = helpLines.filter((line) => line.country === country)
  const find = (id: string) => helpLines.find(({ helpLineId }) => helpLineId === id) ?? null
  const actionsOf = (id: string) => (
    <>
      <LinkButton onPress={() => setEdited(find(id))}>{t('help.mend')}</LinkButton>
      <LinkButton onPress={() => remove.mutate(id)}>{t('help.remove')}</LinkButton>
    </>
  )
  return (
    <Card title={t('help.title')} plain>
      <Stack gap={3}>
        <CountrySelect country={country} countries={[...new Set(helpLines.map((line) => line.country))]} />
        <HelpLineList
          lines={here.map(({ helpLineId, ...line }) => ({ ...line, id: helpLineId }))}
          {...(toRead ? {} : { actionsOf })}
        />
        <ProblemNotice error={remove.error} />
        {!toRead && (
          <Cluster align='between'>
            <LinkButton strong onPress={() => setEdited('new')}>
              {t('help.add')}
            </LinkButton>
          </Cluster>
        )}
        <p>{t('help.verify')}</p>
      </Stack>
      {edited && (
        <HelpLineDialog
          line={edited === 'new' ? null : edited}
          country={country}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  )
}
