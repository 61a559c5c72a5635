// npm run demo: opens the app on the sample caseload; without a screen it plays the tour instead.
import { main } from './runtime/main.ts'
import { openApp } from './runtime/open-app.ts'
import { playTour } from './runtime/play-tour.ts'
import { hasScreen } from './runtime/screen.ts'

await main(async () => {
  if (hasScreen()) return await openApp(['--sample', ...process.argv.slice(2)])
  console.error('There is no screen here, so the tour is played on a virtual one.')
  return await playTour([])
})
