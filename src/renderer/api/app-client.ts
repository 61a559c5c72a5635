// Main's own calls (windows, dialogs, hand-over, look) and its pushes, which main checks before it sends them.
import type * as z from 'zod'
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Reply } from '#shared/ipc/errors.ts'
import { APP_CHANNELS } from '#shared/ipc/names.ts'
import { bridge } from './bridge.ts'
import { createClient } from './create-client.ts'

/** The client window's own three calls are not among them (client-calls.ts). */
export const createAppClient = () =>
  createClient<Omit<AppContract, 'clientMode'>>(
    APP_CHANNELS,
    async (channel, input) => (await bridge().invoke(channel, input)) as Reply,
  )

type StateChanged = z.output<AppContract['vault']['stateChanged']['output']>
type Returned = z.output<AppContract['handover']['returned']['output']>

export const onStateChanged = (listener: (payload: StateChanged) => void): (() => void) =>
  bridge().on('vault.stateChanged', (payload) => listener(payload as StateChanged))

export const onReturned = (listener: (payload: Returned) => void): (() => void) =>
  bridge().on('handover.returned', (payload) => listener(payload as Returned))
