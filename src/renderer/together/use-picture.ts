// What main holds for this window: this session's pictures, and nothing of anyone else.

import { useCallback, useEffect, useState } from 'react'
import type * as z from 'zod'
import type { together } from '#shared/contracts/handover.ts'
import { useApi } from '../api/api-context.tsx'

export type PictureAnswer = z.output<typeof together.getPicture.output>
export type PictureState =
  | { readonly is: 'opening' }
  | { readonly is: 'failed' }
  | { readonly is: 'shown'; readonly answer: PictureAnswer }

export const usePicture = () => {
  const { app } = useApi()
  const [state, setState] = useState<PictureState>({ is: 'opening' })
  const load = useCallback(() => {
    app.together.getPicture({}).then(
      (answer) => setState({ is: 'shown', answer }),
      () => setState({ is: 'failed' }),
    )
  }, [app])
  useEffect(load, [load])
  return { state, load }
}
