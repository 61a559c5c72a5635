// Where the client stands, in two words beside the name.
import { useTranslation } from 'react-i18next'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import type { Practice } from '#shared/contracts/settings.ts'
import { Tag, type Tone } from '../../../ui/display/tag.tsx'
import { useRaterSeries, useReading } from '../hooks/use-rater-series.ts'
import { type StandingWord, standingWord } from '../standing-word.ts'

type StandingTagProps = { readonly episodeId: string; readonly clientId: string; readonly practice: Practice }

const TONES: Readonly<Record<StandingWord, Tone>> = {
  onCourse: 'green',
  below: 'brick',
  early: 'neutral',
  start: 'neutral',
  noCourse: 'neutral',
}

export const StandingTag = ({ episodeId, clientId, practice }: StandingTagProps) => {
  const series = useRaterSeries(episodeId)
  const own = series.data?.raters.find((rater) => rater.clientId === clientId && rater.personId === null)
  return own ? <OwnTag rater={own} practice={practice} /> : null
}

const OwnTag = ({ rater, practice }: { readonly rater: RaterSeries; readonly practice: Practice }) => {
  const { t } = useTranslation('standing')
  const { standing } = useReading(rater, practice.constants)
  if (standing.kind === 'noRating') return null
  const word = standingWord(standing)
  const tone = TONES[word]
  return (
    <Tag tone={tone} {...(tone === 'neutral' ? {} : { mark: 'dot' as const })}>
      {t(`word.${word}`)}
    </Tag>
  )
}
