// What can be done with a help line: say that it was looked up today, mend it, take it out.
import { useTranslation } from 'react-i18next'
import type { HelpLine } from '#shared/contracts/wellbeing.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { localDay } from '../local-day.ts'

type HelpLineActionsProps = {
  readonly line: HelpLine
  readonly onChecked: (today: string) => void
  /** absent while another line stands half-typed: going on with that one comes first */
  readonly onEdit: (() => void) | undefined
  readonly onRemove: () => void
}

export const HelpLineActions = ({ line, onChecked, onEdit, onRemove }: HelpLineActionsProps) => {
  const { t } = useTranslation('checkin')
  const today = localDay(new Date())
  const { name, contact, checkedOn } = line
  return (
    <>
      {checkedOn !== today && (
        <LinkButton aria-label={t('help.checkedFor', { name, contact })} onPress={() => onChecked(today)}>
          {t('help.checked')}
        </LinkButton>
      )}
      {onEdit && (
        <LinkButton aria-label={t('help.mendFor', { name, contact })} onPress={onEdit}>
          {t('help.mend')}
        </LinkButton>
      )}
      <LinkButton aria-label={t('help.removeFor', { name, contact })} onPress={onRemove}>
        {t('help.remove')}
      </LinkButton>
    </>
  )
}
