// One's own help lines, always in sight: read, mended, added, looked up. Nothing is ever called from here.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpLine, PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { useCountry } from '../hooks/use-country.ts'
import type { OpenFormsDraft } from '../hooks/use-open-forms.ts'
import { useTakeOut } from '../hooks/use-take-out.ts'
import { CountrySelect } from './country-select.tsx'
import { HelpLineActions } from './help-line-actions.tsx'
import { type EditedHelpLine, HelpLineDialog } from './help-line-dialog.tsx'
import { HelpLineList } from './help-line-list.tsx'

type HelpCardProps = {
  readonly standing: PrivateStanding
  readonly helpLines: readonly HelpLine[]
  /** null: only to be read; after a heavy evening there is nothing to mend */
  readonly forms: OpenFormsDraft | null
  /** somebody may need a number now */
  readonly numbersFirst?: boolean
}

export const HelpCard = ({ standing, helpLines, forms, numbersFirst = false }: HelpCardProps) => {
  const { t } = useTranslation('checkin')
  const [edited, setEdited] = useState<EditedHelpLine | null>(null)
  const { country, choose, error: notKept } = useCountry(standing)
  const { takeOut, error } = useTakeOut()
  const check = useDo((api, line: HelpLine) => api.vault.wellbeing.saveHelpLine(line))
  const here = helpLines.filter((line) => line.country === country)
  const unsaved = forms?.value.helpLine ?? null
  const actionsOf = (id: string) => {
    const line = here.find(({ helpLineId }) => helpLineId === id)
    if (!line) return null
    const { checkedOn: _, ...start } = line
    const mayEdit = unsaved === null || unsaved.helpLineId === id
    return (
      <HelpLineActions
        line={line}
        onChecked={(checkedOn) => check.mutate({ ...line, checkedOn })}
        onEdit={mayEdit ? () => setEdited(start) : undefined}
        onRemove={() => takeOut({ what: 'helpLine', row: line })}
      />
    )
  }
  const begin = () => setEdited(unsaved ?? { helpLineId: null, country, name: '', contact: '', hours: '' })
  return (
    <Card title={t('help.title')} plain>
      <div data-flush=''>
        <Stack gap={3}>
          <CountrySelect
            country={country}
            countries={[...new Set(helpLines.map((line) => line.country))]}
            onChange={choose}
          />
          <HelpLineList
            numbersFirst={numbersFirst}
            lines={here.map(({ helpLineId, ...line }) => ({ ...line, id: helpLineId }))}
            {...(forms ? { actionsOf } : {})}
          />
          <ProblemNotice error={check.error ?? error ?? notKept} />
          {forms && (
            <Cluster align='between'>
              <LinkButton strong onPress={begin}>
                {t(unsaved && !edited ? 'help.goOn' : 'help.add')}
              </LinkButton>
            </Cluster>
          )}
        </Stack>
      </div>
      {edited && forms && <HelpLineDialog start={edited} forms={forms} onClose={() => setEdited(null)} />}
    </Card>
  )
}
