// Real key presses and a real pointer on a virtual screen: they go to the X server, so that the window manager gets its own
// keys first, as on a person's desk. For everything that a driver's events, which are given to one page, can't show.
import { run } from '../../../scripts/runtime/run.ts'

export type Point = { readonly x: number; readonly y: number }

export type Hands = {
  /** Presses in turn, by X's names: 'alt+Tab', 'ctrl+p'. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly moveTo: (point: Point) => Promise<void>
  /** Moves there by way of its neighbour, so that whoever lies there notices. */
  readonly nudge: (point: Point) => Promise<void>
  /** 1 left, 2 middle, 3 right, 4 and 5 the wheel, 8 and 9 back and forward; `held`: keys meanwhile. */
  readonly click: (button: number, held?: readonly string[]) => Promise<void>
  readonly drag: (from: Point, to: Point) => Promise<void>
  /** X's number of the uppermost window under this point; of the empty desktop, the root's. */
  readonly windowAt: (point: Point) => Promise<number>
  /** Titles of the windows that a switcher would offer. */
  readonly offered: () => Promise<readonly string[]>
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

export const createHands = (display: string): Hands => {
  const env = { ...process.env, DISPLAY: display }
  const x = (...args: readonly string[]): Promise<string> => run('xdotool', args, { env })
  const moveTo = async ({ x: across, y: down }: Point): Promise<void> =>
    void (await x('mousemove', String(across), String(down)))
  return {
    press: async (...keys) => void (await x('key', '--clearmodifiers', '--delay', '15', ...keys)),
    moveTo,
    nudge: async ({ x: across, y: down }) => {
      for (const by of [-1, 1]) await x('mousemove_relative', '--', String(by), String(by))
      await moveTo({ x: across, y: down })
    },
    click: async (button, held = []) => {
      const down = held.flatMap((key) => ['keydown', key])
      const up = held.flatMap((key) => ['keyup', key])
      await x(...down, 'click', String(button), ...up)
    },
    drag: async (from, to) => {
      await moveTo(from)
      await x('mousedown', '1')
      await moveTo({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
      await moveTo(to)
      await x('mouseup', '1')
    },
    windowAt: async ({ x: across, y: down }) => {
      const found = await x('mousemove', String(across), String(down), 'getmouselocation', '--shell')
      return Number(/WINDOW=(\d+)/.exec(found)?.[1] ?? 0)
    },
    offered: async () => {
      const found = lines(await run('wmctrl', ['-l'], { env }).catch(() => ''))
      return found.map((line) => line.split(/\s+/).slice(3).join(' '))
    },
  }
}
