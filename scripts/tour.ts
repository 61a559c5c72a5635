// npm run tour: plays the main job in a real window and leaves pictures and the report in out/tour.
import { main } from './runtime/main.ts'
import { playTour } from './runtime/play-tour.ts'

await main(() => playTour(process.argv.slice(2)))
