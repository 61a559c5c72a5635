// Runs named steps one after the other, prints each with its time, leaves a picture where asked, and names the step
// that failed.
import type { Page } from '@playwright/test'
import { shot } from '../harness/look.ts'

export type Tour = {
  readonly step: <T>(name: string, act: () => Promise<T>) => Promise<T>
  /** A picture, numbered in the order of the tour. */
  readonly picture: (page: Page, name: string) => Promise<void>
}

export class StepFailed extends Error {
  readonly step: string
  constructor(step: string, cause: unknown) {
    super(`the tour failed at “${step}”: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
    this.name = 'StepFailed'
    this.step = step
  }
}

const SECOND = 1000
const NAME_WIDTH = 44

export const createTour = (out: string, print: (line: string) => void): Tour => {
  let pictures = 0
  return {
    step: async (name, act) => {
      const since = performance.now()
      try {
        const result = await act()
        const seconds = (performance.now() - since) / SECOND
        print(`${name.padEnd(NAME_WIDTH)} ${seconds.toFixed(1).padStart(5)} s`)
        return result
      } catch (error) {
        throw new StepFailed(name, error)
      }
    },
    picture: async (page, name) => {
      pictures += 1
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await shot(page, `${String(pictures).padStart(2, '0')}-${name}`, out)
    },
  }
}
