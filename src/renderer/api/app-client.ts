// Main's own calls (windows, dialogs, hand-over, look) and its pushes.
import type * as z from 'zod'
import { appContract } from '#shared/ipc/contract.ts'
import type { Reply } from '#shared/ipc/errors.ts'
import { bridge } from './bridge.ts'
import { createClient } from './create-client.ts'

export const createAppClient = () =>
  createClient(appContract, async (channel, input) => (await bridge().invoke(channel, input)) as Reply)

type StateChanged = z.output<typeof appContract.vault.stateChanged.output>
type Returned = z.output<typeof appContract.handover.returned.output>

export const onStateChanged = (listener: (payload: StateChanged) => void): (() => void) =>
  bridge().on('vault.stateChanged', (payload) =>
    listener(appContract.vault.stateChanged.output.parse(payload)),
  )

export const onReturned = (listener: (payload: Returned) => void): (() => void) =>
  bridge().on('handover.returned', (payload) => listener(appContract.handover.returned.output.parse(payload)))
