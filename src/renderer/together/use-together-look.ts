import { useEffect, useState } from 'react'
import type { Aids } from '#shared/contracts/kit.ts'
import { useApi } from '../api/api-context.tsx'
import { applyLook, type LookChoice } from '../app/theme.ts'
import { togetherLook } from './together-look.ts'

/** Applies the laptop's look, then the client's own wishes while their picture is shown. */
export const useTogetherLook = (aids: Aids | null): void => {
  const { app } = useApi()
  const [laptop, setLaptop] = useState<LookChoice>({ theme: 'system', textSize: 100 })
  useEffect(() => {
    // Where it can't be read, the system's look stays.
    app.settings.getLook({}).then(setLaptop, () => undefined)
  }, [app])
  useEffect(() => applyLook(togetherLook(laptop, aids)), [laptop, aids])
}
