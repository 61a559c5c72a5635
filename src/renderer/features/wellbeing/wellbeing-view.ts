// What the record in the private store says on the screen: the domain's rules over its rows, nothing of its own.
import { toEpochMs } from '#domain/kernel/time.ts'
import { type FullCheck, fullCheckScales } from '#domain/wellbeing/full-check.ts'
import type { Pulse, Wellbeing } from '#domain/wellbeing/level-types.ts'
import { isSupportOpen, wellbeingLevel } from '#domain/wellbeing/wellbeing-level.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'

const points = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10)

type Lines = Pick<PrivateRecord['pulses'][number], 'drained' | 'distance' | 'effect' | 'recover'>

/** Lines in points, as the domain takes them. */
export const linesOf = ({ drained, distance, effect, recover }: Lines) => ({
  drained: points(drained),
  distance: points(distance),
  effect: points(effect),
  recover: points(recover),
})

export const pulsesOf = ({ pulses }: Pick<PrivateRecord, 'pulses'>): readonly Pulse[] =>
  pulses.map((pulse) => ({ ...linesOf(pulse), at: toEpochMs(pulse.at) }))

const valuesOf = (check: PrivateRecord['fullChecks'][number], scale: string) =>
  check.scales.find((one) => one.scale === scale)?.values ?? []

/** The checks that have a part in the level; the other kind only describes. */
export const levelChecks = ({ fullChecks }: Pick<PrivateRecord, 'fullChecks'>): readonly FullCheck[] =>
  fullChecks
    .filter(({ kind }) => kind === 'burnout')
    .map((check) => ({
      at: toEpochMs(check.at),
      scales: fullCheckScales({
        personal: valuesOf(check, 'personal'),
        work: valuesOf(check, 'work'),
        client: valuesOf(check, 'client'),
      }),
    }))

const supportOf = ({ support, now }: Pick<PrivateRecord, 'support' | 'now'>) => ({
  support: support.map(({ at, talkedAt }) => ({
    at: toEpochMs(at),
    talkedAt: talkedAt === null ? null : toEpochMs(talkedAt),
  })),
  now: toEpochMs(now),
})

export const levelNow = (record: PrivateRecord): Wellbeing =>
  wellbeingLevel({
    pulses: pulsesOf(record),
    fullChecks: levelChecks(record),
    ...supportOf(record),
  })

/** Whether anything that has a time lies before `start`; one's own words carry theirs in the vault process alone. */
export const isAnyOlder = (
  { pulses, notes, fullChecks, support }: Pick<PrivateRecord, 'pulses' | 'notes' | 'fullChecks' | 'support'>,
  start: number,
): boolean => [...pulses, ...notes, ...fullChecks, ...support].some(({ at }) => at < start)

type Level = Extract<Wellbeing, { kind: 'level' }>

/** One's usual is named only where the rule that spoke is about it. */
export const levelTitle = ({ level, rule }: Pick<Level, 'level' | 'rule'>) =>
  level === 2 && rule === 'aboveUsual' ? 'level.2.titleUsual' : (`level.${level}.title` as const)

/** Whether "I need support" stands; afterwards it can be tapped anew. */
export const needsSupport = (record: Pick<PrivateRecord, 'support' | 'now'>): boolean =>
  isSupportOpen(supportOf(record))
