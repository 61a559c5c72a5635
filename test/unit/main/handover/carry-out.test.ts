import { expect, test, vi } from 'vitest'
import type { SessionState } from '#domain/vault/session-types.ts'
import { type CarryOutInput, createCarryOut } from '#main/handover/carry-out.ts'

vi.mock('electron', () => ({}))

const returning = (left: number): SessionState => ({
  at: 'client',
  screen: 'return',
  vaultId: 'one',
  code: { alive: true, left },
  codeIsEnough: false,
  moment: 'thanks',
  return: { step: 'opening', target: 'together', withCode: true },
})

test('a new vault process gets the tries that are left now, not those of the moment it was asked for', () => {
  const start = vi.fn()
  const kept = { wrap: new Uint8Array(1), secret: new Uint8Array(1) }
  const carryOut = createCarryOut({
    vault: { start },
    memory: { code: () => kept },
    state: () => returning(3),
  } as unknown as CarryOutInput)
  void carryOut({ do: 'startVault', purpose: 'return', withCode: true }, returning(4))
  expect(start.mock.calls[0]?.[0]).toMatchObject({ code: { left: 3 } })
})
