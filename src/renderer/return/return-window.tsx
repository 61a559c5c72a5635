// The return window: who just answered hands back, and the therapist comes in: to the picture, or to the caseload.
import { useState } from 'react'
import { useApi } from '../api/api-context.tsx'
import { Loading } from '../ui/display/loading.tsx'
import { CodeDoor } from './code-door.tsx'
import { codeHasEnded, doorFor, targetOf } from './door.ts'
import { NeutralScreen } from './neutral-screen.tsx'
import { PassphraseDoor } from './passphrase-door.tsx'
import { ReturnPage } from './return-page.tsx'
import { useOpenReturn } from './use-open-return.ts'
import { useReturnInfo } from './use-return-info.ts'

export const ReturnWindow = () => {
  const { app } = useApi()
  const { info, refresh } = useReturnInfo()
  const { attempt, isStuck, open } = useOpenReturn(refresh)
  const [wishesPassphrase, setWish] = useState(false)
  const [showFailed, setShowFailed] = useState(false)

  if (attempt.is === 'neutral') {
    const show = () => {
      setShowFailed(false)
      app.handover.showTogether({}).catch(() => setShowFailed(true))
    }
    return (
      <NeutralScreen
        hasFailed={showFailed}
        onGo={show}
        askForYou={async () => (await app.handover.forYou({})).attention}
      />
    )
  }
  if (!info) return <Loading />
  const target = isStuck ? 'caseload' : targetOf(info.moment)
  const door = doorFor(info, target, wishesPassphrase)
  // Where staying fails (it came too late), the screen that comes next says so by itself.
  const stay = () => void app.handover.stay({}).catch(refresh)
  return (
    <ReturnPage
      info={info}
      trouble={isStuck ? 'stuck' : attempt.is === 'failed' && !codeHasEnded(door) ? 'failed' : null}
      listens={door.by === 'code'}
      onStay={stay}
    >
      {door.by === 'code' ? (
        <CodeDoor
          attempt={attempt}
          onCode={(code) => open(target, { code })}
          onPassphrase={() => setWish(true)}
        />
      ) : (
        <PassphraseDoor
          attempt={attempt}
          why={door.why}
          onPassphrase={(passphrase) => open(target, { passphrase })}
          onCode={door.why === null ? () => setWish(false) : null}
        />
      )}
    </ReturnPage>
  )
}
