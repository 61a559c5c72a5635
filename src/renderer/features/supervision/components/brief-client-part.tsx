// One client of the brief: a small picture of the course, what is missing, and the three prompts.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import type { OutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { BriefClient } from '#shared/contracts/supervision-brief.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { OutcomeChart } from '../../outcomes/public.ts'
import styles from '../screens/brief-screen.module.css'

type BriefClientPartProps = { readonly client: BriefClient; readonly settings: OutcomeSettings }

const PROMPTS = ['clientView', 'tried', 'question'] as const

export const BriefClientPart = ({ client, settings }: BriefClientPartProps) => {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const { letter, band, series, sessions, missing } = client
  const model = useMemo(() => chartModel(series, settings), [series, settings])
  const [first] = model.scores
  const { last } = model
  const sentences = [
    first && last
      ? t('brief.fromTo', { first: format.number(first.points, 1), last: format.number(last.points, 1) })
      : t('brief.noRating'),
    ...(missing.length > 0
      ? [
          t('brief.missing', {
            count: missing.length,
            sessions: format.list(missing.map((number) => format.number(number))),
          }),
        ]
      : first
        ? [t('brief.complete')]
        : []),
  ]
  return (
    <section className={styles.client}>
      <div>
        <h2>{t('brief.client', { letter })}</h2>
        <p className={styles.facts}>{t('brief.facts', { count: sessions, band: t(`brief.band.${band}`) })}</p>
        <p>{sentences.join(' ')}</p>
        <div className={styles.chart}>
          <OutcomeChart model={model} audience='therapist' size='brief' showAlliance={false} />
        </div>
      </div>
      <dl className={styles.prompts}>
        {PROMPTS.map((prompt) => (
          <div key={prompt}>
            <dt>{t(`brief.${prompt}`)}</dt>
            <dd data-blank={client[prompt] === ''}>{client[prompt] || t('brief.blank')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
