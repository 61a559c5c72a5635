// What can be done from anywhere just now. Screens add their commands while they are shown; keys, palette and the list of
// shortcuts all read from here, so that the three can't differ.
import type { ReactNode } from 'react'

export type Command = {
  readonly id: string
  readonly title: string
  readonly run: () => void
  /** 'place' leads somewhere, 'action' does something; default 'action' */
  readonly group?: 'place' | 'action' | undefined
  /** 'Mod+K', 'N', '/' */
  readonly keys?: string | undefined
  readonly detail?: string | undefined
  readonly keywords?: string | undefined
  readonly icon?: ReactNode
  /** the key works over dialogs and in fields too (lock) */
  readonly always?: boolean | undefined
  /** a key without a line in the palette (the palette's own) */
  readonly hidden?: boolean | undefined
}

export type CommandRegistry = {
  /** Adds or replaces the commands of one owner. */
  readonly put: (owner: object, commands: readonly Command[]) => void
  readonly remove: (owner: object) => void
  /** The last owner wins where two use one id. */
  readonly list: () => readonly Command[]
  readonly subscribe: (listener: () => void) => () => void
}

const sameFace = (a: readonly Command[], b: readonly Command[]) =>
  a.length === b.length &&
  a.every((command, index) => {
    const other = b[index]
    return (
      other &&
      (['id', 'title', 'keys', 'detail', 'group'] as const).every((key) => command[key] === other[key])
    )
  })

export const createCommandRegistry = (): CommandRegistry => {
  const owners = new Map<object, readonly Command[]>()
  const listeners = new Set<() => void>()
  let all: readonly Command[] = []
  const refresh = () => {
    all = [...new Map([...owners.values()].flat().map((command) => [command.id, command])).values()]
  }
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    put: (owner, commands) => {
      const before = owners.get(owner)
      owners.set(owner, commands)
      refresh()
      // A render that changed nothing to be seen swaps the closures in silence.
      if (!before || !sameFace(before, commands)) tell()
    },
    remove: (owner) => {
      if (!owners.delete(owner)) return
      refresh()
      tell()
    },
    list: () => all,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
