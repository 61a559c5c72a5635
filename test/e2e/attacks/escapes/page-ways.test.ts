// Ways out of the client's window that its page would answer to, pressed on a real keyboard and pointer of the X server.
import { expect, test } from '../../harness/test.ts'
import { type HandedOver, handedOver, standing, untouched } from './handed-over.ts'
import { KEY_WAYS } from './ways.ts'

const centre = async ({ client }: HandedOver, selector: string) => {
  const box = await client.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the screen`)
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
}

test('no key and no pointer leads out of the form', async ({ launch, profile }) => {
  const held = await handedOver(launch, profile)
  const { client, hands } = held
  const still = async (keys: readonly string[] = []) => expect(await standing(held)).toEqual(untouched(keys))
  await hands.moveTo({ x: 5, y: 300 })
  for (const { no, name, keys } of KEY_WAYS)
    await test.step(`${no} ${name}`, async () => {
      await hands.press(...keys)
      await still()
    })

  const title = await centre(held, 'h1')
  const line = await centre(held, '[data-testid="rating-line"]')
  await test.step('10 context menu, by pointer on words and on a line', async () => {
    for (const place of [title, line]) {
      await hands.moveTo(place)
      await hands.click(3)
    }
    await still()
  })
  await test.step('14 middle click, 11 back and forward, 7 zoom by wheel', async () => {
    for (const place of [title, line]) {
      await hands.moveTo(place)
      for (const button of [2, 8, 9]) await hands.click(button)
      for (const wheel of [4, 5]) await hands.click(wheel, ['Control_L'])
    }
    await still()
  })
  await test.step('17 selection by drag, double and triple click; 12 nothing is dragged away', async () => {
    await hands.drag({ x: title.x - 200, y: title.y }, { x: title.x + 200, y: title.y + 20 })
    for (const _ of [1, 2, 3]) await hands.click(1)
    for (const key of ['Control_L', 'Shift_L']) await hands.click(1, [key])
    await still()
  })
  await test.step('the keyboard does what it is for', async () => {
    await hands.press('Tab')
    await still(['Tab'])
  })
  expect(await client.locator('a, input[type="file"], iframe, form').count()).toBe(0)
})

test('no dialog, no drop, no pinch and no window comes of what a page might do', async ({
  launch,
  profile,
}) => {
  const held = await handedOver(launch, profile)
  const { client, hands, app } = held
  const dialogs: string[] = []
  client.on('dialog', (dialog) => {
    dialogs.push(dialog.type())
    void dialog.dismiss()
  })
  const windows = await hands.offered()
  await test.step('16 dialogs of the browser, the print dialog among them', async () => {
    // In a turn of their own, as a page's own script; the last one Electron refuses loudly.
    const answers = await client.evaluate(async () => {
      const asked = [() => alert('x'), () => confirm('x'), () => print(), () => prompt('x')]
      const tried = (ask: () => unknown) => {
        try {
          return ask()
        } catch {
          return 'refused'
        }
      }
      return await Promise.all(asked.map((ask) => new Promise((done) => setTimeout(() => done(tried(ask))))))
    })
    expect(answers).toEqual([undefined, false, undefined, 'refused'])
    expect(dialogs).toEqual([])
  })
  await test.step('13 links and new windows, 15 downloads', async () => {
    await client.evaluate(() => {
      for (const [href, target, download] of [
        ['https://example.org/', '_blank', null],
        ['app://evenkeel/therapist.html', '_self', null],
        ['data:text/plain,x', '_self', 'x.txt'],
      ] as const) {
        const link = document.createElement('a')
        Object.assign(link, { href, target }, download === null ? {} : { download })
        link.click()
      }
    })
    expect(await client.evaluate(() => window.open('app://evenkeel/return.html'))).toBe(null)
  })
  const session = await client.context().newCDPSession(client)
  await test.step('12 a file that is dropped', async () => {
    const data = { items: [], files: [`${app.profile}/settings.json`], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  })
  await test.step('7 zoom by two fingers, 10 context menu by a long touch', async () => {
    await session.send('Input.synthesizePinchGesture', { x: 400, y: 100, scaleFactor: 2 })
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 400, y: 60 }] })
    await client.waitForTimeout(800)
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  })
  expect(await standing(held)).toEqual(untouched())
  expect(await hands.offered()).toEqual(windows)
})
