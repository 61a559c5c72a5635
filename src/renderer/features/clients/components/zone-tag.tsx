// Where the latest outcome lies against the expected course, in two words.
import { useTranslation } from 'react-i18next'
import { Tag, type Tone } from '../../../ui/display/tag.tsx'

type Zone = 'above' | 'near' | 'below' | 'early' | 'none'
const TONES: Readonly<Record<Zone, Tone>> = {
  above: 'green',
  near: 'green',
  below: 'brick',
  early: 'neutral',
  none: 'neutral',
}

export const ZoneTag = ({ zone }: { readonly zone: Zone }) => {
  const { t } = useTranslation('clients')
  if (zone === 'none') return null
  const tone = TONES[zone]
  return (
    <Tag tone={tone} {...(tone === 'neutral' ? {} : { mark: 'dot' as const })}>
      {t(`zone.${zone}`)}
    </Tag>
  )
}
