// On Today: that decisions from supervision are due, without a word of them, for a client may see this page.
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { isDue, today } from '../due-day.ts'

export const DueDecisions = ({ onOpen }: { readonly onOpen: () => void }) => {
  const { t } = useTranslation('supervision')
  const agenda = useAsk(['supervision.agenda'], (api) => api.vault.supervision.agenda({}))
  const day = today()
  const count = agenda.data?.decisions.filter((decision) => isDue(decision, day)).length ?? 0
  if (count === 0) return null
  return (
    <Notice
      slim
      title={t('decisions.today', { count })}
      actions={
        <LinkButton strong onPress={onOpen}>
          {t('decisions.todayOpen')}
        </LinkButton>
      }
    />
  )
}
