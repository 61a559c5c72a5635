// A clock that is wrong once erases nothing of the private area: on real encrypted files.
import { expect, it, vi } from 'vitest'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { startOpen } from '../support/vault-process.ts'

vi.setConfig({ testTimeout: 30_000 })

const passphrase = 'plums under a blue enamel bowl'
const marks = { drained: 40, distance: 20, effect: 70, recover: 60, control: null }
const day = 86_400_000
const week = 7 * day

/** An area with two check-ins, the second 20 weeks after the first. */
const start = async () => {
  const process = await startOpen()
  await process.ok('wellbeing.setUp', { passphrase })
  const add = (text: string) => process.ok('wellbeing.addPulse', { ...marks, text })
  const openIn = async (ms: number): Promise<readonly string[]> => {
    process.later(ms)
    await process.ok('wellbeing.hide')
    await process.ok('wellbeing.open', { passphrase })
    return (await process.ok<PrivateRecord>('wellbeing.get')).pulses.map(({ text }) => text)
  }
  await add('first')
  await openIn(10 * week)
  await openIn(10 * week)
  await add('second')
  return { process, add, openIn }
}

it('keeps everything at one opening far ahead, and when the clock is right again', async () => {
  const { process, openIn } = await start()
  await process.ok('wellbeing.saveJotting', { name: 'cost', text: 'the rent' })
  expect(await openIn(500 * week)).toEqual(['first', 'second'])
  expect(await openIn(3_600_000)).toEqual(['first', 'second'])
  // Not by another number of weeks either, while the clock is in doubt.
  await process.ok('wellbeing.saveRetention', { weeks: 52 })
  await process.ok('wellbeing.saveRetention', { weeks: 26 })
  expect(await openIn(-500 * week)).toEqual(['first', 'second'])
  expect(await openIn(500 * week)).toEqual(['first', 'second'])
  expect((await process.ok<PrivateRecord>('wellbeing.get')).cost).toBe('the rent')
})

it('erases at the second opening, a day later by the same clock', async () => {
  const { openIn } = await start()
  expect(await openIn(500 * week)).toEqual(['first', 'second'])
  expect(await openIn(day - 1)).toEqual(['first', 'second'])
  expect(await openIn(1)).toEqual([])
})

it('notes first where everything would go without a leap', async () => {
  const { openIn } = await start()
  expect(await openIn(10 * week)).toEqual(['second'])
  expect(await openIn(10 * week)).toEqual(['second'])
  expect(await openIn(10 * week)).toEqual(['second'])
  expect(await openIn(day)).toEqual([])
})

it('erases also for who opens it so seldom that each opening is a leap', async () => {
  const { add, openIn } = await start()
  expect(await openIn(14 * week)).toEqual(['first', 'second'])
  await add('third')
  expect(await openIn(14 * week)).toEqual(['second', 'third'])
  expect(await openIn(14 * week)).toEqual(['third'])
})
