// What the steps stand on, by name; each opens where it comes from, in full and offline. Nothing is opened in a browser.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Source, wellbeingSources } from '#domain/wellbeing/sources.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import styles from './next-steps.module.css'

type SourceDialogProps = { readonly source: Source; readonly onClose: () => void }

const SourceDialog = ({ source, onClose }: SourceDialogProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const { id, authors, year, title, where, doi } = source
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('source.title')}
      actions={
        <Button variant='primary' autoFocus onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <Stack gap={3}>
        <p className={styles.citation}>{t('source.citation', { authors, year, title, where })}</p>
        <p className={styles.citation}>{t('source.doi', { doi })}</p>
        <p>{t(`source.${id}.what`)}</p>
      </Stack>
    </Dialog>
  )
}

export const SourcesLine = () => {
  const { t } = useTranslation('checkin')
  const [opened, setOpened] = useState<Source | null>(null)
  return (
    <section className={styles.sources} aria-label={t('source.title')}>
      <p>{t('source.title')}</p>
      <ul className={styles.sourceList}>
        {wellbeingSources.map((source) => (
          <li key={source.id}>
            <LinkButton onPress={() => setOpened(source)}>{t(`source.${source.id}.name`)}</LinkButton>
          </li>
        ))}
      </ul>
      <p>{t('source.limits')}</p>
      {opened && <SourceDialog source={opened} onClose={() => setOpened(null)} />}
    </section>
  )
}
