// While people talk: nothing to read. A note, the session check, the picture again.
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { NoteButton } from './note-button.tsx'
import { QuietView } from './quiet-view.tsx'
import type { Acts } from './use-acts.ts'

type SessionUnderWayProps = { readonly acts: Acts; readonly onPicture: () => void }

export const SessionUnderWay = ({ acts, onPicture }: SessionUnderWayProps) => {
  const { t } = useTranslation('together')
  return (
    <QuietView
      title={t('underWay.title')}
      actions={
        <>
          <Button size='l' variant='quiet' isDisabled={acts.isBusy} onPress={acts.finish}>
            {t('underWay.without')}
          </Button>
          <Button size='l' onPress={onPicture}>
            {t('underWay.picture')}
          </Button>
          <NoteButton acts={acts} size='l' />
          <Button
            size='l'
            variant='primary'
            isDisabled={acts.isBusy}
            onPress={() => acts.handOver('alliance')}
          >
            {t('underWay.check')}
          </Button>
        </>
      }
    >
      <p>{t('underWay.body')}</p>
      <p role='alert'>{acts.hasFailed && `${t('problem.title')} ${t('problem.body')}`}</p>
    </QuietView>
  )
}
