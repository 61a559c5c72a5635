// npm start: opens the app.
import { main } from './runtime/main.ts'
import { openApp } from './runtime/open-app.ts'
import { hasScreen } from './runtime/screen.ts'

await main(async () => {
  if (hasScreen()) return await openApp(process.argv.slice(2))
  console.error(
    'There is no screen here to open a window on. `npm run tour` plays the main job on a virtual one.',
  )
  return 1
})
