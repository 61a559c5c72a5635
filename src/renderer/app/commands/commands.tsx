// Binds the registry to a window: one listener for keys, and the hooks by which screens add and read commands.
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { type Command, type CommandRegistry, createCommandRegistry } from './command-registry.ts'
import { matchesKeys, mayRun, type Platform, whereTyped } from './keys.ts'

type Commands = {
  readonly registry: CommandRegistry
  readonly platform: Platform
  readonly singleKeys: boolean
}

const CommandsContext = createContext<Commands | null>(null)

const useCommandsContext = () => {
  const commands = useContext(CommandsContext)
  if (!commands) throw new Error('commands need a CommandsProvider above them')
  return commands
}

export type CommandsProviderProps = {
  readonly platform: Platform
  /** keys without Ctrl can be switched off: speech input and shaking hands press them by accident (WCAG 2.1.4) */
  readonly singleKeys?: boolean | undefined
  readonly children: ReactNode
}

export const CommandsProvider = ({ platform, singleKeys = true, children }: CommandsProviderProps) => {
  const [registry] = useState(createCommandRegistry)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const where = whereTyped(event.target instanceof Element ? event.target : null, document)
      const command = registry
        .list()
        .find(
          ({ keys, always = false }) =>
            keys !== undefined &&
            matchesKeys(keys, event, platform) &&
            (singleKeys || keys.includes('Mod+')) &&
            mayRun(keys, always, where),
        )
      if (!command) return
      event.preventDefault()
      // A key that is held down does the act once.
      if (event.repeat) return
      settleField(document.activeElement)
      command.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [registry, platform, singleKeys])
  return (
    <CommandsContext.Provider value={{ registry, platform, singleKeys }}>{children}</CommandsContext.Provider>
  )
}

/** What is being typed counts before a key leads away from it: many fields read their text when they are left. */
const settleField = (field: Element | null) => {
  if (!(field instanceof HTMLElement) || !field.matches('input, textarea')) return
  field.blur()
  field.focus({ preventScroll: true })
}

/** Adds commands while the calling component is mounted; always runs the newest closure. */
export const useCommands = (commands: readonly Command[]): void => {
  const { registry } = useCommandsContext()
  const owner = useRef({}).current
  useEffect(() => {
    registry.put(owner, commands)
  })
  useEffect(() => () => registry.remove(owner), [registry, owner])
}

/** All commands of this moment, for the palette and the list of shortcuts. */
export const useAllCommands = (): readonly Command[] => {
  const { registry } = useCommandsContext()
  const [, redraw] = useState(0)
  useEffect(() => registry.subscribe(() => redraw((count) => count + 1)), [registry])
  return registry.list()
}

export const usePlatform = (): Platform => useCommandsContext().platform
