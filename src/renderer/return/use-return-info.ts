// What main says of this return: which moment it is, and whether the quick code still lives. Asked anew after each try.

import { useCallback, useEffect, useState } from 'react'
import type * as z from 'zod'
import type { handover } from '#shared/contracts/handover.ts'
import { useApi } from '../api/api-context.tsx'

export type ReturnInfo = z.output<typeof handover.returnInfo.output>

export const useReturnInfo = () => {
  const { app } = useApi()
  const [info, setInfo] = useState<ReturnInfo | null>(null)
  const refresh = useCallback(() => {
    // A failed read leaves what was known; the next try asks again.
    app.handover.returnInfo({}).then(setInfo, () => undefined)
  }, [app])
  useEffect(refresh, [refresh])
  return { info, refresh }
}
