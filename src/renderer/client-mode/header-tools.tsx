// What makes the form easier to read: size, contrast, a voice, and which language is shown.
import { Contrast as ContrastIcon, Volume2, VolumeX } from 'lucide-react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { clientLanguage, shownLanguage } from '#domain/languages/client-languages.ts'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import { Button } from '../ui/actions/button.tsx'
import { isForChild, nextContrast, nextSize } from './form-manner.ts'
import styles from './header-tools.module.css'
import type { Aids } from './use-aids.ts'
import type { ReadAloud } from './use-read-aloud.ts'

type HeaderToolsProps = {
  readonly form: HandoverForm
  readonly aids: Aids
  readonly reading: ReadAloud
}

export const HeaderTools = ({ form, aids, reading }: HeaderToolsProps) => {
  const { t } = useTranslation('clientMode')
  const child = isForChild(form)
  const { textSize, contrast } = aids
  const narrow = textSize >= 150
  const readWords = reading.isReading ? t('tools.stopReading') : t(child ? 'tools.readChild' : 'tools.read')
  const ReadIcon = reading.isReading ? VolumeX : Volume2
  const language = clientLanguage(shownLanguage(form.language)).ownName
  return (
    <Group aria-label={t('tools.label')} className={styles.tools ?? ''}>
      {(!child || textSize > 100) && (
        <Button
          aria-label={t('tools.smallerName')}
          isDisabled={textSize === 100}
          onPress={() => aids.setTextSize(nextSize(textSize, -1))}
        >
          <bdi dir='ltr'>{t('tools.smaller')}</bdi>
        </Button>
      )}
      <Button
        aria-label={t('tools.largerName')}
        isDisabled={textSize === 200}
        onPress={() => aids.setTextSize(nextSize(textSize, 1))}
      >
        <bdi dir='ltr'>{t('tools.larger')}</bdi>
      </Button>
      {!child && (
        <Button
          aria-label={`${t('tools.contrast')}: ${t(`tools.contrastNow.${contrast}`)}`}
          onPress={() => aids.setContrast(nextContrast(contrast))}
        >
          {narrow ? <ContrastIcon aria-hidden /> : t('tools.contrast')}
        </Button>
      )}
      <Button aria-label={readWords} onPress={reading.toggle}>
        {narrow ? <ReadIcon aria-hidden /> : readWords}
      </Button>
      <span className={styles.language} role='img' aria-label={t('tools.language', { language })}>
        {language}
      </span>
    </Group>
  )
}
