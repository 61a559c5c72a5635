// On Today, once, on the last working day after the sessions: the week can be closed. Declined, it is gone.
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { useWeek } from '../hooks/use-week.ts'

export const WeekOffer = ({ onOpen }: { readonly onOpen: () => void }) => {
  const { t } = useTranslation('week')
  const week = useWeek()
  const decline = useDo((api, monday: string) =>
    api.vault.supervision.answerWeek({ monday, answer: 'notNow' }),
  )
  if (!week.data?.isOffered) return null
  const { monday } = week.data
  return (
    <Notice
      slim
      title={t('offer')}
      actions={
        <>
          <LinkButton strong onPress={onOpen}>
            {t('offerGo')}
          </LinkButton>
          <LinkButton onPress={() => decline.mutate(monday)}>{t('offerNot')}</LinkButton>
        </>
      }
    />
  )
}
