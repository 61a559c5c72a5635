// npm run package: packages the app into an unpacked folder with the runtime found here. `-- --installers` makes this
// system's installers, on a machine that reaches the official Electron and the packagers' tools.
import { main } from './runtime/main.ts'
import { makeInstallers, packageApp } from './runtime/package-app.ts'
import { resolveRuntime } from './runtime/resolve-runtime.ts'
import { describeRuntime } from './runtime/runtime.ts'

await main(async () => {
  const runtime = await resolveRuntime()
  console.error(describeRuntime(runtime))
  if (process.argv.includes('--installers')) {
    console.log(await makeInstallers(runtime))
    return 0
  }
  const { folder, forRelease } = await packageApp(runtime)
  if (!forRelease) console.error('Not for release: made from a runtime that is not the official one.')
  console.log(folder)
  return 0
})
