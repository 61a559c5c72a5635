import { describe, expect, it } from 'vitest'
import { togetherLook } from '#renderer/together/together-look.ts'

const laptop = { theme: 'dark', textSize: 125 } as const

describe('look of Together', () => {
  it('is the laptop’s where the client has no wish of their own', () => {
    expect(togetherLook(laptop, null)).toEqual(laptop)
    expect(togetherLook(laptop, { contrast: 'normal', textSize: 100 })).toEqual(laptop)
  })
  it('takes the client’s contrast and the larger letters', () => {
    expect(togetherLook(laptop, { contrast: 'high', textSize: 200 })).toEqual({
      theme: 'contrast',
      textSize: 200,
    })
    expect(togetherLook({ theme: 'light', textSize: 100 }, { contrast: 'dark', textSize: 100 }).theme).toBe(
      'dark',
    )
  })
})
