import { describe, expect, it } from 'vitest'
import { readLabels } from '#renderer/features/clients/components/client-form.tsx'

describe('readLabels', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['couple work', ['couple work']],
    ['  grief ,couple work,  evening', ['grief', 'couple work', 'evening']],
    ['grief, grief , Grief', ['grief', 'Grief']],
  ])('“%s”', (typed, labels) => expect(readLabels(typed)).toEqual(labels))
})
