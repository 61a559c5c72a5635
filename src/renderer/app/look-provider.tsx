// The laptop's look: read from main once, applied to the page, changed by the settings.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useApi } from '../api/api-context.tsx'
import { applyLook, type LookChoice } from './theme.ts'

type LookContextValue = {
  readonly look: LookChoice
  /** shows the new look at once and keeps it; rejects with a CallError where it can't be kept */
  readonly changeLook: (look: LookChoice) => Promise<void>
}

const LookContext = createContext<LookContextValue | null>(null)
const FIRST: LookChoice = { theme: 'system', textSize: 100 }

export const LookProvider = ({ children }: { readonly children: ReactNode }) => {
  const { app } = useApi()
  const [look, setLook] = useState(FIRST)
  useEffect(() => {
    // The page is drawn in the system's look until main answers; a failed read leaves it so.
    app.settings.getLook({}).then(setLook, () => undefined)
  }, [app])
  useEffect(() => applyLook(look), [look])
  const changeLook = useCallback(
    async (next: LookChoice) => {
      setLook(next)
      await app.settings.saveLook(next)
    },
    [app],
  )
  const value = useMemo(() => ({ look, changeLook }), [look, changeLook])
  return <LookContext.Provider value={value}>{children}</LookContext.Provider>
}

export const useLook = (): LookContextValue => {
  const value = useContext(LookContext)
  if (!value) throw new Error('useLook needs a LookProvider above it')
  return value
}
