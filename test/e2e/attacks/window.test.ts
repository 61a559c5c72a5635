import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

test('a page stays where it is, and opens nothing', async ({ launch }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const before = app.electron.windows().length
  const opened = await page.evaluate(() => [
    window.open('https://example.org'),
    window.open('app://evenkeel/client.html'),
    window.open('about:blank'),
  ])
  expect(opened).toEqual([null, null, null])
  for (const address of [
    'https://example.org/',
    'app://evenkeel/client.html',
    'file:///etc/passwd',
    'data:text/html,x',
  ])
    await page.evaluate((target) => {
      try {
        window.location.href = target
      } catch {
        // Refused before it began.
      }
    }, address)
  await page.waitForTimeout(500)
  expect(page.url()).toBe('app://evenkeel/therapist.html')
  expect(app.electron.windows().length).toBe(before)
})

test('a page has no Node, no Electron and two functions', async ({ launch }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { evenkeel: object }).evenkeel).sort(),
    isFrozen: (() => {
      const { evenkeel } = window as unknown as { evenkeel: { invoke: unknown } }
      try {
        evenkeel.invoke = () => 'mine'
      } catch {
        // Frozen, loudly.
      }
      return String(evenkeel.invoke).includes('mine')
    })(),
  }))
  expect(found).toEqual({ node: [], bridge: ['invoke', 'on'], isFrozen: false })
})

test('every permission is refused (way 26)', async ({ launch }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const answers = await page.evaluate(async () => {
    const outcome = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        () => 'refused',
      )
    const located = new Promise((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject),
    )
    return {
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
      place: await outcome(located),
      clipboard: await outcome(navigator.clipboard.readText()),
      notification: await Notification.requestPermission(),
    }
  })
  expect(answers).toEqual({
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    place: 'refused',
    clipboard: 'refused',
    notification: 'denied',
  })
})

test('a script or a style that somebody put into the page does not run', async ({ launch }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const ran = await page.evaluate(async () => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const tries: (() => void)[] = [
      () => {
        const script = document.createElement('script')
        script.textContent = 'window.seen.push("inline")'
        document.body.append(script)
      },
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.seen.push(\'handler\')">')
      },
      () => {
        // biome-ignore lint/security/noGlobalEval: the attack itself
        window.eval('window.seen.push("eval")')
      },
      () => {
        new Function('window.seen.push("function")')()
      },
      () => {
        const style = document.createElement('style')
        style.textContent = 'body { --attacked: yes }'
        document.head.append(style)
      },
    ]
    // In a turn of their own: what a driver runs directly is excused from the page's policy.
    for (const attempt of tries)
      setTimeout(() => {
        try {
          attempt()
        } catch {
          // Refused loudly.
        }
      })
    await new Promise((resolve) => setTimeout(resolve, 200))
    return { seen, style: getComputedStyle(document.body).getPropertyValue('--attacked') }
  })
  expect(ran).toEqual({ seen: [], style: '' })
})

test('Electron itself finds nothing to warn about, and no inspector opens', async ({ launch }) => {
  const app = await launch()
  await windowOf(app, 'therapist')
  const facts = await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.webContents.openDevTools()
    return { inspector: window?.webContents.isDevToolsOpened(), title: window?.getTitle() }
  })
  expect(facts).toEqual({ inspector: false, title: 'Evenkeel' })
  expect(app.output()).not.toMatch(/Electron Security Warning|deprecated/i)
})
