import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'
import { startListener } from './listener.ts'

test('the listener hears a knock when there is one', async () => {
  const listener = await startListener()
  await new Promise<void>((resolve) => connect(listener.port, '127.0.0.1').on('close', () => resolve()))
  expect(listener.knocks()).toBe(1)
  await listener.close()
})

test('a taken-over page reaches nobody: 0 connections by any way a page knows', async ({ launch }) => {
  const listener = await startListener()
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  // With the page policy switched off, so that it is the session's own wall that holds.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setBypassCSP', { enabled: true })
  await page.evaluate(async (port) => {
    const http = `http://127.0.0.1:${port}/`
    const tries: (() => unknown)[] = [
      () => fetch(http, { mode: 'no-cors' }),
      () => fetch(http, { method: 'POST', body: 'x', keepalive: true }),
      () => navigator.sendBeacon(http, 'x'),
      () => new WebSocket(`ws://127.0.0.1:${port}/`),
      () => new EventSource(http),
      () => {
        const request = new XMLHttpRequest()
        request.open('GET', http)
        request.send()
      },
      () => {
        new Image().src = http
      },
      () => new Worker(http),
      () => navigator.serviceWorker.register(http),
      () => import(/* @vite-ignore */ http),
      () => window.open(http),
      () => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
        peer.createDataChannel('x')
        return peer.createOffer().then((offer) => peer.setLocalDescription(offer))
      },
    ]
    const elements: [string, Record<string, string>][] = [
      ['script', { src: http }],
      ['iframe', { src: http }],
      ['object', { data: http }],
      ['embed', { src: http }],
      ['video', { src: http, autoplay: '' }],
      ['link', { rel: 'stylesheet', href: http }],
      ['link', { rel: 'prefetch', href: http }],
      ['link', { rel: 'preconnect', href: http }],
      ['link', { rel: 'dns-prefetch', href: http }],
      ['link', { rel: 'manifest', href: http }],
      ['link', { rel: 'icon', href: http }],
      ['a', { href: http, download: 'x' }],
      ['a', { href: '#', ping: http }],
      ['a', { href: http, target: '_blank' }],
    ]
    for (const attempt of tries)
      try {
        await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 100))])
      } catch {
        // Refused, as it should be.
      }
    for (const [name, attributes] of elements) {
      const element = document.createElement(name)
      for (const [key, value] of Object.entries(attributes))
        try {
          element.setAttribute(key, value)
        } catch {
          // A trusted type was asked for.
        }
      document.body.append(element)
      if (name === 'a') element.click()
    }
    const form = document.createElement('form')
    form.action = http
    form.method = 'post'
    document.body.append(form)
    form.submit()
  }, listener.port)
  await sleep(1_000)
  expect(listener.knocks()).toBe(0)
  expect(page.url().split('#')[0]).toBe('app://evenkeel/therapist.html')
  await listener.close()
})

test("main's own sessions reach nobody either", async ({ launch }) => {
  const listener = await startListener()
  const app = await launch()
  await windowOf(app, 'therapist')
  const outcomes = await app.electron.evaluate(async ({ session, BrowserWindow }, port) => {
    const sessions = [
      session.defaultSession,
      ...BrowserWindow.getAllWindows().map((window) => window.webContents.session),
    ]
    return await Promise.all(
      sessions.map((own) =>
        own.fetch(`http://127.0.0.1:${port}/`).then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    )
  }, listener.port)
  expect(outcomes.length).toBeGreaterThan(1)
  expect(outcomes.every((outcome) => outcome === 'refused')).toBe(true)
  expect(listener.knocks()).toBe(0)
  await listener.close()
})
