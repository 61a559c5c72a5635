// Plays the tour: `node test/e2e/tour/tour.ts OUT PROFILE`. Exit code 0 when every step went through; else the step's name.
import { launchApp } from '../harness/launch.ts'
import { playOneSession } from './one-session.ts'
import { showSampleCaseload } from './sample-caseload.ts'
import { createTour } from './steps.ts'

const [out, profile] = process.argv.slice(2)
if (!out || !profile) throw new Error('usage: tour.ts OUT PROFILE')

const app = await launchApp({ profile })
try {
  const tour = createTour(out, (line) => console.log(line))
  await playOneSession(app, tour, out)
  await showSampleCaseload(app, tour)
  console.log(`The tour is through; its pictures and the report are in ${out}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await app.electron.close()
}
