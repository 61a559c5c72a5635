// A vault process that is ended ends, whenever that is, and whoever waits for it hears when it is gone.
import { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'
import { startVaultProcess } from '#main/vault-owner/vault-process.ts'

/** As Electron's: a process that has not come up yet cannot be killed, and `kill` says so. */
class FakeChild extends EventEmitter {
  isUp = false
  kills = 0
  readonly posted: { readonly t: string }[] = []
  postMessage(message: { readonly t: string }) {
    this.posted.push(message)
  }
  kill() {
    this.kills += 1
    return this.isUp
  }
  comeUp() {
    this.isUp = true
    this.emit('spawn')
  }
}

const { fork } = vi.hoisted(() => ({ fork: vi.fn() }))
vi.mock('electron', () => ({ utilityProcess: { fork } }))

let child = new FakeChild()
beforeEach(() => {
  child = new FakeChild()
  fork.mockReturnValue(child)
})

const nothing = () => undefined
const start = (onCodeWrong: () => void = nothing) =>
  startVaultProcess({
    entry: '',
    options: {
      root: '',
      vaultId: null,
      purpose: 'open',
      nativeBinding: '',
      deviceId: '',
      state: 'locked',
      code: null,
    },
    onOpened: nothing,
    onCodeWrong,
    onPrivate: nothing,
    onIdleMinutes: nothing,
    onDied: vi.fn(),
  })

const isDone = async (promise: Promise<void>): Promise<boolean> => {
  const later = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 5))
  return await Promise.race([promise.then(() => true), later])
}

test('one that is ended before it has come up is killed as soon as it can be', async () => {
  const ended = start().end()
  expect(child.kills).toBe(1)
  child.comeUp()
  expect(child.kills).toBe(2)
  expect(await isDone(ended)).toBe(false)
  child.emit('exit', 0)
  expect(await isDone(ended)).toBe(true)
})

test('who ends it can wait until it is gone', async () => {
  const running = start()
  child.comeUp()
  const ended = running.end()
  expect(await isDone(ended)).toBe(false)
  expect(await isDone(running.end())).toBe(false)
  child.emit('exit', 0)
  expect(await isDone(ended)).toBe(true)
})

const say = (t: string, more = {}) => child.emit('message', { t, ...more })

test('a try of the code is on the count before it is made: ending the process takes it not back', async () => {
  const wrong = vi.fn()
  const running = start(wrong)
  child.comeUp()
  say('codeTry')
  expect(child.posted.at(-1)).toEqual({ t: 'codeMay' })
  expect(wrong).not.toHaveBeenCalled()
  void running.end()
  expect(wrong).toHaveBeenCalledOnce()
  say('codeTry')
  say('codeWrong')
  expect(wrong).toHaveBeenCalledOnce()
  expect(child.posted.filter(({ t }) => t === 'codeMay')).toHaveLength(1)
})

test('a try counts once, and only when it was wrong', () => {
  const wrong = vi.fn()
  const running = start(wrong)
  child.comeUp()
  for (const outcome of ['codeWrong', 'codeSpared', 'opened']) {
    say('codeTry')
    say(outcome)
  }
  void running.end()
  expect(wrong).toHaveBeenCalledOnce()
})
