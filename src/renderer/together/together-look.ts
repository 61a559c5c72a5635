// The look of a window for two: the laptop's, and the client's own wishes where they go further. Pure.
import type { Aids } from '#shared/contracts/kit.ts'
import type { LookChoice } from '../app/theme.ts'

const THEMES = { high: 'contrast', dark: 'dark' } as const

export const togetherLook = (
  laptop: LookChoice,
  aids: Pick<Aids, 'contrast' | 'textSize'> | null,
): LookChoice => {
  if (!aids) return laptop
  return {
    theme: aids.contrast === 'normal' ? laptop.theme : THEMES[aids.contrast],
    textSize: aids.textSize > laptop.textSize ? aids.textSize : laptop.textSize,
  }
}
