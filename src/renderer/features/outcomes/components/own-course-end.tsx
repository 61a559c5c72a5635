import { useTranslation } from 'react-i18next'
import type { CourseEnd, CourseVersion } from '#shared/contracts/course.ts'
import { Notice } from '../../../ui/display/notice.tsx'

type OwnCourseEndProps = { readonly end: CourseEnd; readonly versions: readonly CourseVersion[] }

/** How the last fit ended, in words. */
export const OwnCourseEnd = ({ end, versions }: OwnCourseEndProps) => {
  const { t } = useTranslation('ownCourse')
  switch (end.kind) {
    case 'fitted': {
      const version = versions.find(({ courseId }) => courseId === end.courseId)
      // What was switched on already needs no word any more.
      if (!version || version.inUseSince !== null) return null
      return (
        <Notice kind='done' live title={t('end.fitted', { version: version.version })}>
          {t('end.fittedWhy')}
        </Notice>
      )
    }
    case 'tooFew': {
      const { of, found, needed } = end
      const title = t(of === 'episodes' ? 'end.tooFewEpisodes' : 'end.tooFewRatings', { found, needed })
      return (
        <Notice live title={title}>
          {t('end.tooFewWhy')}
        </Notice>
      )
    }
    case 'notApplicable':
      return (
        <Notice live title={t('end.notApplicable')}>
          {t(`end.${end.reason}`)}
        </Notice>
      )
    case 'cancelled':
      return <Notice live title={t('end.cancelled')} />
    case 'failed':
      return (
        <Notice kind='problem' live title={t('end.failed')}>
          {t('end.failedWhy')}
        </Notice>
      )
  }
}
