// Prints what a hand-typed command needs: `node scripts/runtime/cli.ts` the path of the Electron executable,
// `… addon` the path of the SQLite addon for it, `… json` all of it.
import { findAddon } from './addon.ts'
import { main } from './main.ts'
import { resolveRuntime } from './resolve-runtime.ts'
import { describeRuntime } from './runtime.ts'

await main(async () => {
  const runtime = await resolveRuntime()
  console.error(describeRuntime(runtime))
  const what = process.argv[2]
  if (what === 'addon') console.log(await findAddon(runtime))
  else if (what === 'json')
    console.log(JSON.stringify({ ...runtime, addon: await findAddon(runtime) }, null, 2))
  else console.log(runtime.executable)
  return 0
})
