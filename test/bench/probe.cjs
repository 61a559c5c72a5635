// Loaded in main before the app, in the empty window's as in ours: writes when the first window was on the screen with
// what was waited for in it, as milliseconds of the system's clock, to the file that was asked for.
const { writeFileSync } = require('node:fs')
const { app } = require('electron')

const { EVENKEEL_PROBE_FILE: file, EVENKEEL_PROBE_FOR: selector } = process.env
// The environment goes on to child processes; the app is to run in its usual one.
delete process.env.EVENKEEL_PROBE_FILE
delete process.env.EVENKEEL_PROBE_FOR

/** Runs in the page: the frame after the one in which the element was there has been drawn. */
const drawn = (wanted) =>
  new Promise((done) => {
    const look = () =>
      requestAnimationFrame(() => {
        if (!document.querySelector(wanted)) return look()
        requestAnimationFrame(() => done(performance.timeOrigin + performance.now()))
      })
    look()
  })

const shown = (window) =>
  new Promise((done) => {
    const now = () => done(performance.timeOrigin + performance.now())
    if (window.isVisible()) now()
    else window.once('show', now)
  })

app.once('browser-window-created', (_event, window) => {
  const isShown = shown(window)
  window.webContents.once('dom-ready', async () => {
    const isDrawn = window.webContents.executeJavaScript(`(${drawn})(${JSON.stringify(selector)})`)
    const [drawnAt, shownAt] = await Promise.all([isDrawn, isShown])
    writeFileSync(file, JSON.stringify({ drawnAt, shownAt }))
  })
})
