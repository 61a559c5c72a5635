// The operating system's libraries and tools that Electron and a virtual screen need. On Debian they are installed
// when we are root; otherwise the exact command is printed.
import { run } from './run.ts'

const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxss1',
  'fonts-dejavu-core',
  'fonts-liberation',
]
/** openbox: without a window manager nothing becomes truly full screen. */
const SCREEN = ['xvfb', 'xauth', 'openbox']
/** pdftotext, with which tests read PDFs; an X server with two displays; hands that press what the system takes. */
const TEST_TOOLS = [
  'poppler-utils',
  'xserver-xorg-core',
  'xserver-xorg-video-dummy',
  'x11-xserver-utils',
  'xdotool',
  'wmctrl',
]

export type Need = 'app' | 'screen' | 'tests'

const wanted = (needs: readonly Need[]): readonly string[] => [
  ...LIBRARIES,
  ...(needs.includes('screen') ? SCREEN : []),
  ...(needs.includes('tests') ? TEST_TOOLS : []),
]

/** Names of installed packages and of what they provide (newer Debians renamed some), or undefined where there is no dpkg. */
const installed = async (): Promise<ReadonlySet<string> | undefined> => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own format language
  const format = '${db:Status-Status};${Package}, ${Provides}\n'
  const list = await run('dpkg-query', ['--show', `--showformat=${format}`]).catch(() => undefined)
  if (list === undefined) return undefined
  const lines = list.split('\n').filter((line) => line.startsWith('installed;'))
  const names = lines.flatMap((line) => line.slice('installed;'.length).split(','))
  return new Set(names.map((name) => name.trim().split(' ')[0] ?? ''))
}

/** Does nothing where nothing is missing, or where the system is not a Debian and its packages have other names. */
export const ensureOsPackages = async (needs: readonly Need[]): Promise<void> => {
  if (process.platform !== 'linux') return
  const present = await installed()
  if (!present) return
  const missing = wanted(needs).filter((name) => !present.has(name))
  if (missing.length === 0) return
  const install = ['install', '-y', '--no-install-recommends', ...missing]
  if (process.getuid?.() !== 0)
    throw new Error(
      `Some system packages are missing. Please install them with:\n\n  sudo apt-get ${install.join(' ')}\n`,
    )
  console.error(`Installing system packages: ${missing.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['-qq', ...install], { env })
}
