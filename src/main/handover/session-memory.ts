// What main keeps while the vault is closed: forms, the inbox's writer, the wrapped key of the quick code, one picture.
// What a vault process gave waits here until the state machine says to keep it.

import type { HandoverView } from '#shared/contracts/kit.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { CodeKit, HandoverKit, TogetherPacket } from '#shared/process/control.ts'
import { createInboxWriter, type InboxWriter } from './inbox-writer.ts'
import { createTurn, type Turn } from './turn.ts'

type Occasion = 'outcome' | 'alliance'
type Offer = {
  readonly kit: HandoverKit
  readonly occasion: Occasion
  readonly packet?: TogetherPacket
}
export type KeptPicture = Pick<TogetherPacket, 'pictures' | 'unreadable' | 'attention'> & {
  readonly sessionId: string
  readonly occasion: Occasion
}

export type SessionMemory = {
  /** What a vault process gave; an earlier offer that nobody kept is wiped. */
  readonly offer: (offer: Offer) => void
  /** The machine did not want it. */
  readonly withdraw: () => void
  readonly keepKit: (vaultDir: string) => void
  readonly keepCode: () => void
  readonly keepPicture: () => void
  readonly dropKit: () => void
  readonly dropCode: () => void
  readonly dropPicture: () => void
  /** The forms of one occasion, for the window that is about to open. */
  readonly chooseOccasion: (occasion: Occasion) => void
  readonly kit: () => HandoverKit
  /** How the forms are shown; in the client's hands while there are none. */
  readonly view: () => HandoverView
  readonly turn: () => Turn
  readonly writer: () => InboxWriter
  readonly code: () => CodeKit | null
  readonly picture: () => KeptPicture
}

const wipe = (...secrets: readonly (Uint8Array | undefined)[]): void => {
  for (const secret of secrets) secret?.fill(0)
}

export const createSessionMemory = (): SessionMemory => {
  let offered: Offer | undefined
  let kept: { readonly kit: HandoverKit; readonly writer: InboxWriter; turn: Turn } | undefined
  let code: CodeKit | null = null
  let picture: KeptPicture | undefined

  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw new CallError('notOpen')
    return value
  }
  const dropKit = (): void => {
    kept?.writer.close()
    kept = undefined
  }
  const withdraw = (): void => {
    const unused = offered?.kit.code
    if (unused && unused !== code) wipe(unused.secret, unused.wrap)
    offered = undefined
  }
  const dropCode = (): void => {
    wipe(code?.secret, code?.wrap)
    code = null
  }
  return {
    offer: (offer) => {
      withdraw()
      offered = offer
    },
    withdraw,
    keepKit: (vaultDir) => {
      const { kit, occasion } = need(offered)
      dropKit()
      kept = { kit, writer: createInboxWriter(vaultDir, kit), turn: createTurn(kit.forms, occasion) }
    },
    keepCode: () => {
      dropCode()
      code = need(offered).kit.code
    },
    keepPicture: () => {
      const { packet, kit, occasion } = need(offered)
      const { pictures, unreadable, attention } = need(packet)
      picture = { pictures, unreadable, attention, sessionId: kit.sessionId, occasion }
      // One picture, in one place: what drops it leaves none behind.
      offered = { kit, occasion }
    },
    dropKit: () => {
      dropKit()
      withdraw()
    },
    dropCode,
    dropPicture: () => {
      picture = undefined
    },
    chooseOccasion: (occasion) => {
      const { kit } = need(kept)
      const turn = createTurn(kit.forms, occasion)
      if (turn.forms.length === 0) throw new CallError('handoverEmpty')
      if (kept) kept.turn = turn
    },
    kit: () => need(kept).kit,
    view: () => kept?.kit.view ?? 'handed',
    turn: () => need(kept).turn,
    writer: () => need(kept).writer,
    code: () => code,
    picture: () => need(picture),
  }
}
