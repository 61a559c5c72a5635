// How honest the bands are: a sentence, and the table of what lay inside, with the reference beside it.
import { useTranslation } from 'react-i18next'
import { coverageVerdict } from '#domain/outcomes/growth/coverage-verdict.ts'
import type { CourseVersion } from '#shared/contracts/course.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { shareCell, shareText } from '../own-course-words.ts'

export const OwnCourseCoverage = ({ version }: { readonly version: CourseVersion }) => {
  const { t } = useTranslation('ownCourse')
  const format = useFormat()
  const { own, shrunk, reference } = version.coverage
  const drawn = shrunk ?? own
  const { inside, of } = drawn.ratingsIn80
  const verdict = coverageVerdict(drawn.ratingsIn80)
  const numbers = {
    inside: format.number(inside),
    of: format.number(of),
    share: shareText(drawn.ratingsIn80, format, t),
  }
  const rows = (
    [
      ['own', own],
      ['shrunk', shrunk],
      ['reference', reference],
    ] as const
  ).flatMap(([name, one]) =>
    one
      ? [
          {
            id: name,
            cells: [
              t(`coverage.${name}`),
              shareCell(one.ratingsIn50, format, t),
              shareCell(one.ratingsIn80, format, t),
              shareCell(one.episodesIn80, format, t),
            ],
          },
        ]
      : [],
  )
  return (
    <Stack gap={3}>
      <h3>{t('coverage.title', { version: version.version })}</h3>
      <p>
        {reference && reference.ratingsIn80.of > 0
          ? t('coverage.sentence', {
              ...numbers,
              reference: shareText(reference.ratingsIn80, format, t),
            })
          : t('coverage.sentenceAlone', numbers)}{' '}
        {verdict !== 'nothing' && t(`coverage.verdict.${verdict}`)} {t('coverage.closedNotAll')}
      </p>
      <PlainTable
        caption={t('coverage.title', { version: version.version })}
        hideCaption
        columns={[
          { id: 'course', label: t('coverage.course') },
          { id: 'in50', label: t('coverage.in50'), align: 'end' },
          { id: 'in80', label: t('coverage.in80'), align: 'end' },
          { id: 'last80', label: t('coverage.last80'), align: 'end' },
        ]}
        rows={rows}
      />
    </Stack>
  )
}
