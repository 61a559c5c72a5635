// npm run build: builds the app and stages the SQLite addon for the runtime found here.
import { build } from './runtime/build.ts'
import { main } from './runtime/main.ts'
import { resolveRuntime } from './runtime/resolve-runtime.ts'
import { describeRuntime } from './runtime/runtime.ts'

await main(async () => {
  const runtime = await resolveRuntime()
  console.error(describeRuntime(runtime))
  await build(runtime)
  return 0
})
