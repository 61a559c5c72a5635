// On Today: a safety answer of somebody who is not worth a look any more, because their work has ended or is archived. It
// waits until it was seen all the same.
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'

type SafetyElsewhereProps = {
  readonly nameOf: (alias: string) => string
  readonly onOpen: (clientId: string, episodeId: string) => void
}

export const SafetyElsewhere = ({ nameOf, onOpen }: SafetyElsewhereProps) => {
  const { t } = useTranslation('packs')
  const safety = useAsk(['measures.safety'], (api) => api.vault.measures.safety({}))
  const elsewhere = (safety.data?.answers ?? []).filter(({ isCurrent }) => !isCurrent)
  return elsewhere.map(({ safetyId, clientId, episodeId, alias }) => (
    <Notice
      key={safetyId}
      slim
      kind='look'
      title={t('safety.elsewhere', { name: nameOf(alias) })}
      actions={
        <LinkButton
          strong
          aria-label={t('safety.openFor', { name: nameOf(alias) })}
          onPress={() => onOpen(clientId, episodeId)}
        >
          {t('safety.open')}
        </LinkButton>
      }
    />
  ))
}
