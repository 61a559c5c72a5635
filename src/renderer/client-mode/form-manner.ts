// How one form is drawn: all lines on a screen, one at a time, or faces to choose from. Pure.
import type { HandoverForm } from '#shared/contracts/handover.ts'

export type Manner = 'all' | 'one' | 'faces'
export type TextSize = HandoverForm['textSize']
export type Contrast = HandoverForm['contrast']

const SIZES: readonly TextSize[] = [100, 125, 150, 200]
const ONE_LINE_FROM = 150

export const mannerOf = (
  form: Pick<HandoverForm, 'version' | 'layout' | 'steady'>,
  textSize: TextSize,
): Manner => {
  if (form.version === 'youngChild') return 'faces'
  return form.layout === 'one' || form.steady || textSize >= ONE_LINE_FROM ? 'one' : 'all'
}

export const isForChild = (form: Pick<HandoverForm, 'version'>): boolean =>
  form.version === 'child' || form.version === 'youngChild'

/** One size up or down, or the same at the ends. */
export const nextSize = (size: TextSize, step: 1 | -1): TextSize => SIZES[SIZES.indexOf(size) + step] ?? size

const CONTRASTS: readonly Contrast[] = ['normal', 'high', 'dark']

export const nextContrast = (contrast: Contrast): Contrast =>
  CONTRASTS[(CONTRASTS.indexOf(contrast) + 1) % CONTRASTS.length] ?? 'normal'
