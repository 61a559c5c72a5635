// Together: one person's picture for two people at one screen. No names, no list, nothing of anyone else, and no way to
// the caseload but through the return window.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Picture } from '#shared/contracts/outcomes.ts'
import { Button } from '../ui/actions/button.tsx'
import { Loading } from '../ui/display/loading.tsx'
import { ChoosePerson } from './choose-person.tsx'
import { PictureScreen } from './picture-screen.tsx'
import { QuietView } from './quiet-view.tsx'
import { SessionUnderWay } from './session-under-way.tsx'
import { useActs } from './use-acts.ts'
import { usePicture } from './use-picture.ts'
import { useTogetherLook } from './use-together-look.ts'
import { Withheld } from './withheld.tsx'

type View =
  | { readonly at: 'choosing' }
  | { readonly at: 'underWay' }
  | { readonly at: 'picture'; readonly place: number }

export const TogetherWindow = () => {
  const { t } = useTranslation(['together', 'common'])
  const { state, load } = usePicture()
  const acts = useActs()
  const [view, setView] = useState<View>({ at: 'choosing' })
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const pictures = state.is === 'shown' ? state.answer.pictures : []
  const isAlone = pictures.length === 1
  const place = isAlone && view.at === 'choosing' ? 0 : view.at === 'picture' ? view.place : null
  const shown: Picture | undefined = place === null ? undefined : pictures[place]
  useTogetherLook((shown ?? pictures[0])?.aids ?? null)

  if (state.is === 'opening') return <Loading />
  if (state.is === 'failed') {
    return (
      <QuietView
        title={t('problem.noPicture')}
        actions={
          <>
            <Button size='l' onPress={acts.finish}>
              {t('done')}
            </Button>
            <Button size='l' variant='primary' onPress={load}>
              {t('common:action.retry')}
            </Button>
          </>
        }
      >
        {t('problem.noPictureBody')}
      </QuietView>
    )
  }
  const { occasion, unreadable } = state.answer
  if (view.at === 'underWay') {
    return <SessionUnderWay acts={acts} onPicture={() => setView({ at: 'choosing' })} />
  }
  if (!shown || place === null) {
    return (
      <ChoosePerson pictures={pictures} onChoose={(chosen) => setView({ at: 'picture', place: chosen })} />
    )
  }
  const choose = isAlone ? null : () => setView({ at: 'choosing' })
  if (shown.withheld && !opened.has(place)) {
    return (
      <Withheld
        symbol={shown.symbol}
        onOpen={() => setOpened((now) => new Set([...now, place]))}
        onLeave={choose ?? (occasion === 'outcome' ? () => setView({ at: 'underWay' }) : acts.finish)}
      />
    )
  }
  return (
    <PictureScreen
      key={place}
      picture={shown}
      occasion={occasion}
      unreadable={unreadable}
      acts={acts}
      onBegin={() => setView({ at: 'underWay' })}
      onOther={choose}
    />
  )
}
