// One try to come back: main starts a vault process and hands its port to this window; the secret goes over that port
// and never through main. What became of it comes as a push.
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../api/api-context.tsx'
import { onReturned } from '../api/app-client.ts'
import { codeOf } from '../api/create-client.ts'
import type { Target } from './door.ts'

export type Attempt =
  | { readonly is: 'asking' }
  | { readonly is: 'opening' }
  | { readonly is: 'wrongCode'; readonly left: number }
  | { readonly is: 'wrongPassphrase'; readonly waitSeconds: number; readonly since: number }
  | { readonly is: 'failed' }
  /** The answers could not be brought into the caseload: only the caseload is left to be opened. */
  | { readonly is: 'stuck' }
  | { readonly is: 'neutral' }

type Secret = { readonly code: string } | { readonly passphrase: string }

export const useOpenReturn = (onTried: () => void) => {
  const { app, vault, port } = useApi()
  const [attempt, setAttempt] = useState<Attempt>({ is: 'asking' })
  const [isStuck, setStuck] = useState(false)
  const connectedTo = useRef<Target | null>(null)

  useEffect(
    () =>
      onReturned(({ next }) => {
        if (next !== 'neutral') connectedTo.current = null
        if (next === 'stuck') setStuck(true)
        setAttempt({ is: next })
        onTried()
      }),
    [onTried],
  )

  const connect = async (target: Target) => {
    if (connectedTo.current === target) return
    await app.handover.connectReturn({ target })
    await port.connected()
    connectedTo.current = target
  }
  const send = async (secret: Secret): Promise<Attempt> => {
    if ('code' in secret) {
      const answer = await vault.vault.unlockWithCode({ code: secret.code })
      return answer.outcome === 'opened' ? { is: 'opening' } : { is: 'wrongCode', left: answer.left }
    }
    const answer = await vault.vault.unlock({ passphrase: secret.passphrase })
    if (answer.outcome === 'opened') return { is: 'opening' }
    return { is: 'wrongPassphrase', waitSeconds: answer.waitSeconds, since: Date.now() }
  }
  const open = async (target: Target, secret: Secret) => {
    setAttempt({ is: 'opening' })
    try {
      await connect(target)
      const next = await send(secret)
      // A code that has just died takes its vault process with it.
      if (next.is === 'wrongCode' && next.left === 0) connectedTo.current = null
      // The push may have come first; it knows better.
      setAttempt((now) => (now.is === 'opening' ? next : now))
    } catch (error) {
      connectedTo.current = null
      setAttempt(codeOf(error) === 'codeDead' ? { is: 'asking' } : { is: 'failed' })
    }
    onTried()
  }
  return { attempt, isStuck, open: (target: Target, secret: Secret) => void open(target, secret) }
}
