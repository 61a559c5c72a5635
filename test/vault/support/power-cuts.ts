// A power cut at every step: when the work reports a step, its whole folder is copied as it lies on the disk at that moment,
// journals included. Each copy is what a killed process would have left.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temp-vault.ts'

export type PowerCut = { readonly step: string; readonly root: string }

export const powerCuts = (
  root: string,
): { readonly onStep: (step: string) => void; readonly cuts: readonly PowerCut[] } => {
  const cuts: PowerCut[] = []
  const place = temporaryFolder()
  const onStep = (step: string): void => {
    const copy = join(place, `${cuts.length}`)
    cpSync(root, copy, { recursive: true })
    cuts.push({ step, root: copy })
  }
  return { onStep, cuts }
}
