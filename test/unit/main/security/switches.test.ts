import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strangeSwitches } from '#main/security/switches.ts'

const dangerous = [
  'remote-debugging-port=9222',
  'remote-debugging-pipe',
  'remote-allow-origins=*',
  'inspect',
  'js-flags=--allow-natives-syntax',
  'renderer-cmd-prefix=xterm -e',
  'utility-cmd-prefix=strace',
  'gpu-launcher=x',
  'load-extension=/tmp/x',
  'disable-web-security',
  'single-process',
  'trace-startup',
  'enable-logging',
  'log-net-log=/tmp/net.json',
  'proxy-server=127.0.0.1:8080',
  'host-rules=MAP * 127.0.0.1',
  'enable-automation',
  'auto-open-devtools-for-tabs',
  'enable-blink-features=X',
]

test('what lets somebody look in (way 36) is named, with two dashes, with one, and with a slash on Windows', () => {
  for (const given of dangerous) {
    const name = given.split('=')[0]
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(strangeSwitches([`--${given}`], platform)).toEqual([name])
      expect(strangeSwitches([`-${given}`], platform)).toEqual([name])
    }
    expect(strangeSwitches([`/${given.toUpperCase()}`], 'win32')).toEqual([name])
  }
})

test('an ordinary start is left alone', () => {
  const usual = ['--sample', '--user-data-dir=/home/a/b', '--ozone-platform=x11', '--no-sandbox']
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(strangeSwitches([], platform)).toEqual([])
    expect(strangeSwitches(usual, platform)).toEqual([])
  }
  // A path, and what comes after the end of the switches, are none.
  expect(strangeSwitches(['/home/a/file', 'word', '-', '--', '--remote-debugging-port=1'], 'linux')).toEqual(
    [],
  )
})

test('no switch of an unknown name passes, whatever stands around it', () => {
  const name = fc.stringMatching(/^[a-z][a-z-]{3,20}$/)
  fc.assert(
    fc.property(name, fc.constantFrom('', '=', '=1', '=a b'), (given, value) => {
      const found = strangeSwitches(['--sample', `--x-${given}${value}`, 'word'], 'linux')
      expect(found).toEqual([`x-${given}`])
    }),
    { numRuns: 50 },
  )
})
