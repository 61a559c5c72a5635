import { describe, expect, it, vi } from 'vitest'
import { createCommandRegistry } from '#renderer/app/commands/command-registry.ts'

const command = (id: string, run = () => undefined as undefined) => ({ id, title: id, run })

describe('command registry', () => {
  it('gathers the commands of all owners; the last one with an id wins', () => {
    const registry = createCommandRegistry()
    const [shell, screen] = [{}, {}]
    const later = vi.fn()
    registry.put(shell, [command('lock'), command('add')])
    registry.put(screen, [command('add', later)])
    expect(registry.list().map(({ id }) => id)).toEqual(['lock', 'add'])
    registry.list()[1]?.run()
    expect(later).toHaveBeenCalledOnce()
    registry.remove(screen)
    registry.list()[1]?.run()
    expect(later).toHaveBeenCalledOnce()
  })

  it('tells of what can be seen and swaps closures in silence', () => {
    const registry = createCommandRegistry()
    const owner = {}
    const told = vi.fn()
    const newest = vi.fn()
    const stop = registry.subscribe(told)
    registry.put(owner, [command('add')])
    registry.put(owner, [command('add', newest)])
    expect(told).toHaveBeenCalledTimes(1)
    registry.list()[0]?.run()
    expect(newest).toHaveBeenCalledOnce()
    registry.put(owner, [{ ...command('add'), title: 'other words' }])
    expect(told).toHaveBeenCalledTimes(2)
    stop()
    registry.remove(owner)
    expect(told).toHaveBeenCalledTimes(2)
    expect(registry.list()).toEqual([])
  })
})
