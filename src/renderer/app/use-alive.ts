// Tells main that somebody is at the desk, so that the idle lock waits: at most every twenty seconds, while something is used.
import { useEffect } from 'react'
import { useApi } from '../api/api-context.tsx'

const EVERY_MS = 20_000
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

export const useAlive = (): void => {
  const { app } = useApi()
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY
    const tell = (event: Event) => {
      if (event.timeStamp - last < EVERY_MS) return
      last = event.timeStamp
      // A refusal means that the lock came first; the push says so.
      app.vault.alive({}).catch(() => undefined)
    }
    for (const sign of SIGNS) document.addEventListener(sign, tell, { capture: true, passive: true })
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, tell, { capture: true })
    }
  }, [app])
}
