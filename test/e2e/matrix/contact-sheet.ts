// One picture a language: every form and every quiet screen at 1024×600, side by side, for somebody to look at.
import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { inProject } from '../../../scripts/runtime/paths.ts'
import type { FormStage } from '../harness/form-stage.ts'
import { SCREENS, type Shown } from '../harness/screen-check.ts'

const SIZE = { width: 1024, height: 600 }
const COLUMNS = 4
const GAP = 12
const TILE = { width: 400, height: 234 }

export const fitWindow = (page: Page): Promise<void> => page.setViewportSize(SIZE)

const picturesOf = (language: Shown['language']): readonly Shown[] => [
  ...SCREENS.map((screen) => ({ language, screen, textSize: 100, contrast: 'normal' }) as const),
  { language, screen: 'outcome adult', textSize: 200, contrast: 'dark' },
]

/** The app's own page lays them out: no other program is needed. */
const compose = async (page: Page, shots: readonly string[]): Promise<Buffer> => {
  const rows = Math.ceil(shots.length / COLUMNS)
  await page.setViewportSize({
    width: COLUMNS * (TILE.width + GAP) + GAP,
    height: rows * (TILE.height + GAP) + GAP,
  })
  await page.evaluate(
    async ({ shots, columns, gap, tile }) => {
      const sheet = document.createElement('div')
      sheet.style.cssText = `display:grid;grid-template-columns:repeat(${columns},${tile.width}px);gap:${gap}px;padding:${gap}px;background:#8a9494`
      const images = shots.map((shot) => {
        const image = document.createElement('img')
        image.src = `data:image/png;base64,${shot}`
        image.style.cssText = `width:${tile.width}px;height:${tile.height}px`
        return image
      })
      sheet.append(...images)
      document.body.replaceChildren(sheet)
      await Promise.all(images.map((image) => image.decode()))
    },
    { shots, columns: COLUMNS, gap: GAP, tile: TILE },
  )
  return await page.screenshot({ animations: 'disabled' })
}

export const takeContactSheets = async (
  stage: FormStage,
  bring: (shown: Shown) => Promise<void>,
  languages: readonly Shown['language'][],
): Promise<void> => {
  const folder = inProject('docs/guide/client-screens')
  await mkdir(folder, { recursive: true })
  for (const tag of languages) {
    const shots: string[] = []
    for (const shown of picturesOf(tag)) {
      await bring(shown)
      shots.push((await stage.page.screenshot({ animations: 'disabled' })).toString('base64'))
    }
    await writeFile(`${folder}/${tag}.png`, await compose(stage.page, shots))
    await fitWindow(stage.page)
  }
}
