// Under the picture: the table twin, a note, "that doesn't fit", and the one way on.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { Dialog } from '../ui/overlays/dialog.tsx'
import { LeafletButton } from './leaflet-button.tsx'
import { NoteButton } from './note-button.tsx'
import styles from './picture-screen.module.css'
import type { Acts, Occasion } from './use-acts.ts'

type PictureActsProps = {
  readonly occasion: Occasion
  readonly acts: Acts
  /** null where there is no table: faces only */
  readonly view: 'chart' | 'table' | null
  readonly onView: (view: 'chart' | 'table') => void
  readonly onBegin: () => void
  readonly onOther: (() => void) | null
  /** The client's language, the first time only: then the leaflet is at hand. */
  readonly firstTimeIn: string | null
}

export const PictureActs = (props: PictureActsProps) => {
  const { occasion, acts, view, onView, onBegin, onOther, firstTimeIn } = props
  const { t } = useTranslation(['together', 'common'])
  const [asksAgain, setAsksAgain] = useState(false)
  const other = view === 'chart' ? 'table' : 'chart'
  return (
    <div className={styles.acts}>
      <Button variant='quiet' onPress={() => setAsksAgain(true)}>
        {t('notMe.button')}
      </Button>
      {firstTimeIn !== null && <LeafletButton language={firstTimeIn} />}
      {onOther && <Button onPress={onOther}>{t('choose.other')}</Button>}
      {view && <Button onPress={() => onView(other)}>{t(`view.${other}`)}</Button>}
      <NoteButton acts={acts} />
      {occasion === 'outcome' ? (
        <Button variant='primary' onPress={onBegin}>
          {t('begin')}
        </Button>
      ) : (
        <Button variant='primary' isDisabled={acts.isBusy} onPress={acts.finish}>
          {t('done')}
        </Button>
      )}
      <Dialog
        isOpen={asksAgain}
        onClose={() => setAsksAgain(false)}
        title={t('notMe.title')}
        actions={
          <>
            <Button variant='quiet' onPress={() => setAsksAgain(false)}>
              {t('common:action.cancel')}
            </Button>
            <Button
              variant='primary'
              onPress={() => {
                setAsksAgain(false)
                acts.handOver(occasion)
              }}
            >
              {t('notMe.go')}
            </Button>
          </>
        }
      >
        <p>{t('notMe.body')}</p>
      </Dialog>
    </div>
  )
}
