// Formula, values and source of each figure on the client's page. Pure; every number is the reading's own.
import type { TFunction } from 'i18next'
import type { Standing } from '#domain/outcomes/standing-of.ts'
import type { HowTopic } from './how-topic.ts'

export type HowPart = { readonly id: HowTopic; readonly title: string; readonly words: readonly string[] }

type StandingT = TFunction<['standing', 'common']>

export const howParts = (
  standing: Standing,
  t: StandingT,
  number: (value: number, digits?: number) => string,
): readonly HowPart[] => {
  const total = { id: 'total', title: t('computed.total'), words: [t('computed.totalWhy')] } as const
  const course = t('computed.courseWhy')
  if (standing.kind !== 'standing')
    return [total, { id: 'course', title: t('computed.course'), words: [course] }]
  const { constants, expected, alliance, first, last, session, changeSinceFirst } = standing
  return [
    total,
    {
      id: 'change',
      title: t('computed.change'),
      words: [
        t('computed.changeWhy', { rci: number(constants.rci), sd: number(constants.sd, 2) }),
        t('computed.changeValues', {
          first: number(first),
          last: number(last),
          change: number(changeSinceFirst).replace('-', '\u2212'),
        }),
      ],
    },
    {
      id: 'cutOff',
      title: t('computed.cutOff'),
      words: [t('computed.cutOffWhy', { cutOff: number(constants.cutOff) })],
    },
    {
      id: 'course',
      title: t('computed.course'),
      words: [
        course,
        ...(expected
          ? [
              t('computed.courseValues', {
                first: number(first),
                session,
                expected: number(expected.expected),
                low: number(expected.band80.low),
                high: number(expected.band80.high),
              }),
            ]
          : []),
      ],
    },
    ...(alliance
      ? [
          {
            id: 'alliance',
            title: t('computed.alliance'),
            words: [t('computed.allianceWhy', { cutOff: number(alliance.cutOff) })],
          } as const,
        ]
      : []),
  ]
}
