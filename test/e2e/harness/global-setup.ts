// Before the first end-to-end test: system packages, runtime and build. Screens are each worker's own.
import { ensureBuilt } from '../../../scripts/runtime/build.ts'
import { ensureOsPackages } from '../../../scripts/runtime/os-packages.ts'
import { resolveRuntime } from '../../../scripts/runtime/resolve-runtime.ts'
import { describeRuntime } from '../../../scripts/runtime/runtime.ts'

export default async (): Promise<void> => {
  await ensureOsPackages(['screen', 'tests'])
  const runtime = await resolveRuntime()
  console.error(describeRuntime(runtime))
  await ensureBuilt(runtime)
}
