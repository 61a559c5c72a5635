// How a group of ratings and a share are named, wherever the practice's own course is spoken of.
import type { TFunction } from 'i18next'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import type { CourseGroup, CourseVersion } from '#shared/contracts/course.ts'
import type { Format } from '../../i18n/format.ts'

export type OwnCourseT = TFunction<'ownCourse'>
type Share = CourseVersion['coverage']['nextIn80']

export const groupKey = ({ measureId, measureVersion, constantsKey }: CourseGroup): string =>
  `${measureId} ${measureVersion} ${constantsKey}`

export const measureName = ({ measureId, measureVersion }: CourseGroup, t: OwnCourseT): string =>
  measureId === outcomeMeasure.id
    ? t('measure.own')
    : t('measure.licensed', { id: measureId, version: measureVersion })

/** '81%'; a dash where nothing was counted. */
export const shareText = ({ inside, of }: Share, format: Format, t: OwnCourseT): string =>
  of === 0 ? t('coverage.none') : format.percent(inside / of)

export const shareCell = (share: Share, format: Format, t: OwnCourseT): string =>
  share.of === 0
    ? t('coverage.none')
    : t('coverage.cell', {
        share: format.percent(share.inside / share.of),
        inside: format.number(share.inside),
        of: format.number(share.of),
      })
