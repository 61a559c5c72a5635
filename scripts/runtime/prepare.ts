// Everything that must stand before a window can open: system packages, a runtime, a build and a screen.
// What stands already costs no time.
import { ensureBuilt } from './build.ts'
import { ensureOsPackages, type Need } from './os-packages.ts'
import { resolveRuntime } from './resolve-runtime.ts'
import { describeRuntime, type Runtime } from './runtime.ts'
import { ensureScreen, hasScreen } from './screen.ts'

export type Prepared = {
  readonly runtime: Runtime
  /** The environment in which a window can open. */
  readonly env: NodeJS.ProcessEnv
  readonly stop: () => void
}

export const prepare = async (needs: readonly Need[] = []): Promise<Prepared> => {
  await ensureOsPackages(hasScreen() ? needs : [...needs, 'screen'])
  const runtime = await resolveRuntime()
  console.error(describeRuntime(runtime))
  if (await ensureBuilt(runtime)) console.error('Built the app.')
  return { runtime, ...(await ensureScreen()) }
}
