// Plays the main job in a real window, without a person: test/e2e/tour/tour.ts gets a folder for its pictures and an empty profile.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject, projectRoot } from './paths.ts'
import { prepare } from './prepare.ts'

/** Resolves to the tour's exit code. */
export const playTour = async (args: readonly string[]): Promise<number> => {
  const { env, stop } = await prepare(['tests'])
  const out = inProject('out/tour')
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-tour-'))
  try {
    const command = [inProject('test/e2e/tour/tour.ts'), out, profile, ...args]
    const tour = spawn(process.execPath, command, { stdio: 'inherit', env, cwd: projectRoot })
    return await new Promise<number>((done, fail) => {
      tour.on('error', fail)
      tour.on('close', (code) => done(code ?? 1))
    })
  } finally {
    stop()
    await rm(profile, { recursive: true, force: true })
  }
}
