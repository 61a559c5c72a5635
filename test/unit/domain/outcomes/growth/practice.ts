// A seeded practice of known make: score = 6 + 0.7·intake + 2.5·ln(session), own intercepts (SD 3) and slopes (SD 1.5),
// residual SD 2.5, on a range wide enough never to clamp.
import { type Random, seededRandom } from '#domain/kernel/random.ts'
import type { GrowthEpisode } from '#domain/outcomes/growth/growth-types.ts'

type Make = {
  readonly seed: number
  readonly episodes: number
  readonly sessions: number
  readonly all?: boolean
}

const clamp = (score: number): number => Math.min(40, Math.max(0, score))

const episodeOf = (random: Random, id: string, sessions: number): GrowthEpisode => {
  const intake = Math.min(24, Math.max(8, random.normal(16, 4)))
  const own = random.normal(0, 3)
  const slope = random.normal(2.5, 1.5)
  const ratings = Array.from({ length: sessions }, (_, i) => {
    const session = i + 1
    const score = 6 + 0.7 * intake + own + slope * Math.log(session) + random.normal(0, 2.5)
    return { session, score: session === 1 ? intake : clamp(score) }
  })
  return { id, intake, ratings }
}

/** Up to `sessions` ratings after the first one; exactly as many with `all`. */
export const practice = ({ seed, episodes, sessions, all = false }: Make): readonly GrowthEpisode[] => {
  const random = seededRandom(seed)
  return Array.from({ length: episodes }, (_, i) =>
    episodeOf(
      random,
      `e${String(i).padStart(5, '0')}`,
      1 + sessions - (all ? 0 : random.below(sessions - 2)),
    ),
  )
}
