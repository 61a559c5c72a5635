// What must hold on every screen of the client's window: nothing that axe objects to, nothing that leaves the window, nothing
// that lies over something else, nothing in English that is not English's, no number that is spoken.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { type ClientLanguageTag, clientLanguages } from '#domain/languages/client-languages.ts'
import { inProject } from '../../../scripts/runtime/paths.ts'
import { type FlatWords, readWords } from '../../../scripts/source/words.ts'

const axeFile = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
)

/** axe in the page as it is, without a frame or a second page. */
export const createAxe = async () => {
  const source = await readFile(axeFile, 'utf8')
  /** `only` one rule, where nothing but colours has changed since all of them were asked. */
  return async (page: Page, only?: 'color-contrast'): Promise<readonly string[]> => {
    const isThere = await page.evaluate(() => 'axe' in globalThis)
    if (!isThere) await page.evaluate(source)
    return await page.evaluate(async (rule) => {
      type Found = { id: string; nodes: { target: string[] }[] }
      type Axe = { run: (where: object, options: object) => Promise<{ violations: Found[] }> }
      const { axe } = globalThis as unknown as { axe: Axe }
      // React Aria's announcer keeps what it said of a pending button for seconds, also when that button is gone.
      const { violations } = await axe.run(
        { exclude: [['[data-live-announcer]']] },
        { resultTypes: ['violations'], preload: false, ...(rule === null ? {} : { runOnly: [rule] }) },
      )
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    }, only ?? null)
  }
}

/** Words and controls that leave the window, are cut, or lie over one another. */
export const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const SLACK = 1.5
    const seen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      const { visibility, clipPath, opacity } = getComputedStyle(element)
      return width > 2 && height > 2 && visibility !== 'hidden' && clipPath === 'none' && opacity !== '0'
    }
    const nameOf = (element: Element): string => (element.textContent || element.tagName).trim().slice(0, 40)
    const root = document.documentElement
    const scrolls = [root, document.body, ...document.querySelectorAll('main')]
      .filter((e) => e.scrollWidth > e.clientWidth + SLACK || e.scrollHeight > e.clientHeight + SLACK)
      .map(
        (e) =>
          `${e.tagName} scrolls: ${e.scrollWidth}×${e.scrollHeight} in ${e.clientWidth}×${e.clientHeight}`,
      )
    const main = document.querySelector('main')
    const all = main ? [...main.querySelectorAll('*')] : []
    // What scrolls in a place of its own (a long question of an imported measure) is seen there and nowhere else.
    const placeOf = (element: Element): DOMRect | undefined => {
      for (let around = element.parentElement; around && around !== main; around = around.parentElement)
        if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around.getBoundingClientRect()
      return undefined
    }
    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
    const within = <T extends { readonly element: Element; readonly box: Box }>(one: T): T[] => {
      const place = placeOf(one.element)
      if (!place) return [one]
      const top = Math.max(one.box.top, place.top)
      const bottom = Math.min(one.box.bottom, place.bottom)
      return bottom - top > SLACK ? [{ ...one, box: { ...sides(one.box), top, bottom } }] : []
    }
    const sides = ({ left, right }: Box) => ({ left, right })
    const worded = all.filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    // As wide as the letters are, as high as the lines that hold them: a font's own box is higher than its line.
    const texts = worded.filter(seen).flatMap((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const own = element.getBoundingClientRect()
      const isBlock = getComputedStyle(element).display !== 'inline'
      return within({
        element,
        box: isBlock ? { left, right, top: own.top, bottom: own.bottom } : { left, right, top, bottom },
      })
    })
    const boxes = [
      ...texts,
      ...all
        .filter(
          (e) =>
            e.matches('button, [data-testid=rating-line], [role=radio], label, svg[role=img]') && seen(e),
        )
        .flatMap((element) => within({ element, box: element.getBoundingClientRect() })),
    ]
    const outside = boxes
      .filter(
        ({ box }) =>
          box.left < -SLACK ||
          box.top < -SLACK ||
          box.right > innerWidth + SLACK ||
          box.bottom > innerHeight + SLACK,
      )
      .map(({ element }) => `outside the window: ${nameOf(element)}`)
    const cut = texts
      .filter(({ element, box }) => {
        for (let around: Element | null = element; around && around !== main; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around)
          if (overflowX === 'visible' && overflowY === 'visible') continue
          const frame = around.getBoundingClientRect()
          if (box.right > frame.right + SLACK || box.bottom > frame.bottom + SLACK) return true
        }
        return false
      })
      .map(({ element }) => `cut: ${nameOf(element)}`)
    const over = texts.flatMap((one, at) =>
      texts.slice(at + 1).flatMap((other) => {
        if (one.element.contains(other.element) || other.element.contains(one.element)) return []
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        // Line boxes of a tall script reach into each other by a little where no letter does.
        return wide > 2 && high > 6
          ? [`over one another: ${nameOf(one.element)} / ${nameOf(other.element)}`]
          : []
      }),
    )
    const small = all
      .filter((e) => e.matches('button') && seen(e) && e.closest('footer, header') !== null)
      .filter((e) => e.getBoundingClientRect().height < 43.5)
      .map((e) => `smaller than a finger: ${nameOf(e)}`)
    return [...scrolls, ...outside, ...cut, ...over, ...small]
  })

const FILES = ['client-mode', 'measures'] as const
const read = async (tag: string): Promise<FlatWords> => {
  const files = FILES.map((file) => readWords(inProject('resources/locales', tag, `${file}.json`)))
  return Object.assign({}, ...(await Promise.all(files)))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const whole = (text: string): RegExp =>
  new RegExp(`^${escaped(text).replace(/\\{\\{\w+\\}\\}/g, '.+')}$`, 'u')

/** English sentences that are the same in a language by their nature are not held against it. */
export const createForeignWords = async () => {
  const english = await read('en')
  const patterns = new Map<string, readonly RegExp[]>()
  for (const { tag } of clientLanguages) {
    const own = new Set(Object.values(await read(tag)))
    if (tag !== 'en')
      patterns.set(
        tag,
        Object.values(english)
          .filter((text) => text !== '' && !own.has(text))
          .map(whole),
      )
  }
  return async (page: Page, tag: ClientLanguageTag): Promise<readonly string[]> => {
    const said = await saidOn(page)
    const foreign = said.filter((text) => patterns.get(tag)?.some((pattern) => pattern.test(text)))
    const numbers = said.filter((text) => /\p{N}/u.test(text))
    return [...foreign.map((text) => `still English: ${text}`), ...numbers.map((text) => `a number: ${text}`)]
  }
}

/** Every piece of text of the page, seen or only spoken. */
const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const SPOKEN = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder']
    const spokenBy = (element: Element) => SPOKEN.map((name) => element.getAttribute(name) ?? '')
    const textIn = (element: Element) =>
      [...element.childNodes].map((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '',
      )
    return [...document.querySelectorAll('body *')]
      .flatMap((element) => [...spokenBy(element), ...textIn(element)])
      .map((text) => text.trim())
      .filter((text) => text !== '')
  })

/** The letters that are really drawn: true where each comes from a font of the app. */
export const drawnBy = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'main h1, main h2, main p, main button',
  })
  const used = new Set<string>()
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName, isCustomFont } of fonts)
      used.add(isCustomFont ? familyName : `the system's ${familyName}`)
  }
  await session.detach()
  return [...used].sort()
}
