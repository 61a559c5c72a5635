// Which switches a release may be started with: an allow-list. The browser inside it has hundreds, and some of them let
// another program read the pages (remote debugging), record them (tracing, net logs) or take a child process's place.

const KNOWN: ReadonlySet<string> = new Set([
  'sample',
  'self-test',
  'self-test-in',
  'user-data-dir',
  // What a graphics driver, a small screen or a Linux desktop may need.
  'disable-gpu',
  'force-device-scale-factor',
  'high-dpi-support',
  'lang',
  'no-sandbox',
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
])

const PREFIXES: Readonly<Record<'win32' | 'others', RegExp>> = {
  win32: /^(?:--?|\/)/,
  others: /^--?/,
}

/** Names of switches, read as Chromium reads them: with one dash too, on Windows with a slash and in any case. */
const switchesIn = (args: readonly string[], platform: NodeJS.Platform): readonly string[] => {
  const isWindows = platform === 'win32'
  const prefix = isWindows ? PREFIXES.win32 : PREFIXES.others
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  const names = before
    .filter((arg) => prefix.test(arg))
    .map((arg) => arg.replace(prefix, '').split('=')[0] ?? '')
    .filter((name) => name !== '')
  return isWindows ? names.map((name) => name.toLowerCase()) : names
}

/** The switches that a release does not start with; `args` without the program itself. */
export const strangeSwitches = (args: readonly string[], platform: NodeJS.Platform): readonly string[] =>
  switchesIn(args, platform).filter((name) => !KNOWN.has(name))
