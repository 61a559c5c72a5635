// The tokens hold WCAG contrast in every theme, computed from the very file that the app loads.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../../src/renderer/ui/tokens.css', import.meta.url), 'utf8')
const AA_TEXT = 4.5
const AA_SHAPE = 3

type Theme = Readonly<Record<string, string>>

const block = (selector: string) => {
  const from = css.indexOf(`${selector} {`)
  return css.slice(from, css.indexOf('\n}', from))
}

const colours = (text: string, side: 'light' | 'dark'): Theme =>
  Object.fromEntries(
    [...text.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((match) => [
      match[1] ?? '',
      (side === 'light' ? match[2] : match[3]) ?? '',
    ]),
  )

const usual = (side: 'light' | 'dark') => colours(block(':root'), side)
const more = (side: 'light' | 'dark'): Theme => ({
  ...usual(side),
  ...colours(block(':root[data-contrast="more"]'), side),
})

const luminance = (hex: string) => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (theme: Theme, front: string, back: string) => {
  const value = (name: string) => {
    const hex = theme[name]
    if (!hex) throw new Error(`no token ${name}`)
    return luminance(hex)
  }
  const [low = 0, high = 0] = [value(front), value(back)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['--paper', '--surface', '--raised', '--sunk', '--private']
const text: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ['--ink', '--ink-2', '--ink-3', '--accent-strong', '--alliance', '--brick', '--amber'].map(
      (ink) => [ink, ground] as const,
    ),
  ),
  ...['--accent-soft', '--amber-soft', '--brick-soft', '--alliance-soft'].flatMap((ground) => [
    ['--ink', ground] as const,
    ['--ink-2', ground] as const,
  ]),
  ['--accent-strong', '--accent-soft'],
  ['--amber', '--amber-soft'],
  ['--brick', '--brick-soft'],
  ['--alliance', '--alliance-soft'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-hover'],
  ['--on-accent', '--accent-press'],
  ['--on-brick', '--brick'],
  ['--on-brick', '--brick-hover'],
]
const shapes: readonly (readonly [string, string])[] = grounds.flatMap((ground) => [
  ['--line-field', ground] as const,
  ['--accent', ground] as const,
  ['--focus', ground] as const,
])

const themes: readonly (readonly [string, Theme])[] = [
  ['light', usual('light')],
  ['dark', usual('dark')],
  ['light, more contrast', more('light')],
  ['dark, more contrast', more('dark')],
]

describe.each(themes)('%s', (_name, theme) => {
  it.each(text)('%s can be read on %s', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(AA_TEXT)
  })
  it.each(shapes)('%s can be seen on %s', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(AA_SHAPE)
  })
})

describe('more contrast', () => {
  it.each(['light', 'dark'] as const)('brings text to 7:1 in %s', (side) => {
    for (const ink of ['--ink', '--ink-2', '--ink-3', '--accent-strong', '--alliance', '--amber', '--brick'])
      expect(contrast(more(side), ink, '--paper')).toBeGreaterThanOrEqual(7)
  })
})
