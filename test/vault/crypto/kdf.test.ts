import { argon2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { calibrateKdf, nextKdfCost } from '#main/vault/crypto/calibrate-kdf.ts'
import {
  defaultKdfCost,
  deriveKey,
  isKdfCostAllowed,
  isKdfSound,
  type KdfCost,
  kdfCeiling,
  kdfFloor,
  kdfKnownAnswer,
} from '#main/vault/crypto/kdf.ts'

const rfc = {
  message: Buffer.alloc(32, 1),
  nonce: Buffer.alloc(16, 2),
  secret: Buffer.alloc(8, 3),
  parallelism: 4,
  tagLength: 32,
  memory: 32,
  passes: 3,
}

describe('Argon2id', () => {
  it('is tied to RFC 9106 by Node, which passes the vector of its section 5.3', () => {
    const tag = argon2Sync('argon2id', { ...rfc, associatedData: Buffer.alloc(12, 4) })
    expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
    expect(argon2Sync('argon2id', rfc).toString('hex')).toBe(kdfKnownAnswer)
  })

  it('gives the known answer', async () => {
    expect(await isKdfSound()).toBe(true)
  })

  it.each([
    { memoryKiB: 64, passes: 1, lanes: 1 },
    { memoryKiB: 1024, passes: 4, lanes: 4 },
    { memoryKiB: 4096, passes: 2, lanes: 3 },
  ])('agrees with Node at $memoryKiB KiB, $passes, $lanes', async (cost) => {
    const secret = Buffer.from('löwenzahn 蒲公英', 'utf8')
    const salt = Buffer.alloc(16, 7)
    const expected = argon2Sync('argon2id', {
      message: secret,
      nonce: salt,
      parallelism: cost.lanes,
      tagLength: 32,
      memory: cost.memoryKiB,
      passes: cost.passes,
    })
    expect(await deriveKey({ secret, salt, cost, floor: cost })).toEqual(expected)
  })

  it.each([
    [{ ...defaultKdfCost, memoryKiB: kdfFloor.memoryKiB - 1 }],
    [{ ...defaultKdfCost, memoryKiB: kdfCeiling.memoryKiB + 1 }],
    [{ ...defaultKdfCost, passes: 2 }],
    [{ ...defaultKdfCost, passes: 21 }],
    [{ ...defaultKdfCost, lanes: 3 }],
    [{ ...defaultKdfCost, lanes: 17 }],
    [{ ...defaultKdfCost, passes: 3.5 }],
    [{ ...defaultKdfCost, memoryKiB: Number.NaN }],
  ])('refuses %j before it spends anything', async (cost) => {
    expect(isKdfCostAllowed(cost)).toBe(false)
    const derive = deriveKey({ secret: Buffer.from('x'), salt: Buffer.alloc(16), cost })
    await expect(derive).rejects.toMatchObject({ code: 'keyCostRefused' })
  })

  it('allows default, floor and ceiling', () => {
    for (const cost of [defaultKdfCost, kdfFloor, kdfCeiling]) expect(isKdfCostAllowed(cost)).toBe(true)
  })
})

describe('calibration', () => {
  const machine = (msPerMiBPass: number) => (cost: KdfCost) =>
    Promise.resolve((cost.memoryKiB / 1024) * cost.passes * msPerMiBPass)

  it.each([0.1, 0.2, 0.4, 0.75, 1, 1.3])('lands in 0.5 to 1 s at %f ms per MiB and pass', async (speed) => {
    const cost = await calibrateKdf({ time: machine(speed) })
    const took = await machine(speed)(cost)
    expect(took).toBeGreaterThanOrEqual(500)
    expect(took).toBeLessThanOrEqual(1000)
    expect(isKdfCostAllowed(cost)).toBe(true)
  })

  it('never leaves floor and ceiling, however slow or fast the machine is', async () => {
    expect(await calibrateKdf({ time: machine(50) })).toEqual(kdfFloor)
    expect(await calibrateKdf({ time: machine(0.0001) })).toEqual({ ...defaultKdfCost, passes: 20 })
  })

  it('stays where it fits', () => {
    expect(nextKdfCost(defaultKdfCost, 700)).toBe(defaultKdfCost)
  })
})
