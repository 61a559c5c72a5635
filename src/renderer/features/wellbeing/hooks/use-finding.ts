// The level, or why there is none, in words: the title, and the rule that said so.
import { useTranslation } from 'react-i18next'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { usePhrase } from '../../../i18n/use-phrase.ts'
import { levelNow, levelTitle } from '../wellbeing-view.ts'

export const useFinding = (record: PrivateRecord) => {
  const { t } = useTranslation('checkin')
  const say = usePhrase()
  const said = levelNow(record)
  switch (said.kind) {
    case 'noRecent':
      return {
        level: null,
        title: t('finding.noRecent'),
        why: t('finding.noRecentWhy', { count: said.days }),
      }
    case 'tooFew': {
      const isUnscored = said.scored === 0 && record.pulses.length > 0
      const why = isUnscored ? t('finding.unscoredWhy') : t('finding.tooFewWhy', { count: said.scored })
      return { level: null, title: t('finding.tooFew'), why }
    }
    case 'level': {
      const { level, reason } = said
      // How common it is stands where it comforts, and not where somebody needs a person now.
      const common = level === 2 || level === 3 ? ` ${t('finding.common')}` : ''
      return { level, title: t(levelTitle(said)), why: `${say(reason)}${common}` }
    }
  }
}
