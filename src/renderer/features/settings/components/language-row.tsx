// One language: its own name, whether it may be shown, and the way to its words.
import { useTranslation } from 'react-i18next'
import type { ClientLanguage } from '#domain/languages/client-languages.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { ListRow } from '../../../ui/display/list-row.tsx'
import { Tag } from '../../../ui/display/tag.tsx'

type LanguageRowProps = {
  readonly language: ClientLanguage
  readonly name: string
  /** English, in which everything was written. */
  readonly isFirst: boolean
  readonly readAt: number | null
  readonly onLook: () => void
  readonly onOff: () => void
}

export const LanguageRow = ({ language, name, isFirst, readAt, onLook, onOff }: LanguageRowProps) => {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const isOn = isFirst || readAt !== null
  const detail = () => {
    if (isFirst) return t('languages.first')
    return readAt === null ? t('languages.off') : t('languages.read', { date: format.date(readAt) })
  }
  return (
    <ListRow
      title={
        <>
          <bdi lang={language.tag}>{language.ownName}</bdi>
          {!isFirst && ` · ${name}`}
        </>
      }
      detail={detail()}
      end={
        <>
          {!isFirst && <Tag>{t('languages.machineMade')}</Tag>}
          <Tag tone={isOn ? 'green' : 'neutral'}>{t(isOn ? 'languages.isOn' : 'languages.isOff')}</Tag>
          {!isFirst && (
            <Button aria-label={t('languages.lookName', { language: name })} onPress={onLook}>
              {t('languages.look')}
            </Button>
          )}
          {readAt !== null && (
            <Button
              variant='quiet'
              aria-label={t('languages.turnOffName', { language: name })}
              onPress={onOff}
            >
              {t('languages.turnOff')}
            </Button>
          )}
        </>
      }
    />
  )
}
