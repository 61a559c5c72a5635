import type { Random } from '#domain/kernel/random.ts'

/** UUIDs that follow from a seed: for invented data only, never for anything that must not be guessed. */
export const seededIds = (random: Random) => (): string => {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16))
  hex[12] = '4'
  hex[16] = '89ab'[random.below(4)] ?? '8'
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
