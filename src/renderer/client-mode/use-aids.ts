// Size and contrast of this form: as set at hand-over, until the person changes them here.
import { useState } from 'react'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import type { Contrast, TextSize } from './form-manner.ts'

export type Aids = {
  readonly textSize: TextSize
  readonly contrast: Contrast
  readonly setTextSize: (size: TextSize) => void
  readonly setContrast: (contrast: Contrast) => void
}

export const useAids = (form: Pick<HandoverForm, 'textSize' | 'contrast'>): Aids => {
  const [textSize, setTextSize] = useState(form.textSize)
  const [contrast, setContrast] = useState(form.contrast)
  return { textSize, contrast, setTextSize, setContrast }
}
