// The first time: what the lines are for, in the client's language, to be read by two.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadPaperWords, type PaperBundle } from '../features/reports/paper/load-paper-words.ts'
import { Button } from '../ui/actions/button.tsx'
import { Loading } from '../ui/display/loading.tsx'
import { Dialog } from '../ui/overlays/dialog.tsx'
import styles from './leaflet-button.module.css'

const PARTS = ['what', 'why', 'free', 'kept', 'yours', 'help'] as const

export const LeafletButton = ({ language }: { readonly language: string }) => {
  const { t } = useTranslation(['together', 'common'])
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState<PaperBundle | null>(null)
  const open = () => {
    setOpen(true)
    loadPaperWords(language).then(setWords, () => setOpen(false))
  }
  return (
    <>
      <Button variant='quiet' onPress={open}>
        {t('leaflet')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        width='l'
        title={words?.paper.leaflet.title ?? t('leaflet')}
        actions={
          <Button variant='primary' onPress={() => setOpen(false)}>
            {t('common:action.close')}
          </Button>
        }
      >
        {words ? (
          <div className={styles.parts} lang={words.language} dir={words.direction}>
            {PARTS.map((part) => (
              <section key={part}>
                <h3>{words.paper.leaflet[part].title}</h3>
                <p>{words.paper.leaflet[part].body}</p>
              </section>
            ))}
          </div>
        ) : (
          <Loading />
        )}
      </Dialog>
    </>
  )
}
