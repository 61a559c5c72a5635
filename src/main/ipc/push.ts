// Pushes from main to a window, held to the same contract as calls: the payload is parsed, and a window that may not
// hear it in this state does not.
import type { WebContents } from 'electron'
import type * as z from 'zod'
import { appContract } from '#shared/ipc/app-contract.ts'
import { type AppState, findCall, mayUse, type Role } from '#shared/ipc/define.ts'
import type { PushChannel } from '#shared/ipc/names.ts'

type Payloads = {
  readonly 'vault.stateChanged': z.input<typeof appContract.vault.stateChanged.output>
  readonly 'handover.returned': z.input<typeof appContract.handover.returned.output>
}

export type PushInput<C extends PushChannel> = {
  readonly channel: C
  readonly payload: Payloads[C]
  readonly role: Role
  readonly state: AppState
  readonly contents: WebContents | undefined
}

export const push = <C extends PushChannel>({
  channel,
  payload,
  role,
  state,
  contents,
}: PushInput<C>): void => {
  const call = findCall(appContract, channel)
  if (!call || !contents || contents.isDestroyed() || !mayUse(call, role, state)) return
  contents.send(channel, call.output.parse(payload))
}
