// The one page that goes to supervision: letters, session numbers, missing ratings, three prompts each. No name, no day.
import { useTranslation } from 'react-i18next'
import { defaultOutcomeSettings, type OutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { BriefClient, SupervisionBrief } from '#shared/contracts/supervision-brief.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { type PageSize, ReportSheet } from '../../reports/public.ts'
import { BriefClientPart } from '../components/brief-client-part.tsx'
import styles from './brief-screen.module.css'

type BriefScreenProps = {
  readonly brief: SupervisionBrief
  readonly pageSize: PageSize
  readonly settings?: OutcomeSettings
}

export const BriefScreen = ({ brief, pageSize, settings = defaultOutcomeSettings }: BriefScreenProps) => {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const { clients, aboutMe, sample, head } = brief
  const constantsOf = ({ series }: BriefClient) => {
    const { cutOff, rci, sd } = series.measure.constants
    return { cutOff: format.number(cutOff, 1), rci: format.number(rci, 1), sd: format.number(sd, 2) }
  }
  /** Clients with the same values share a sentence. */
  const shared = Map.groupBy(clients, (client) => Object.values(constantsOf(client)).join())
  const valuesOf = (own: readonly BriefClient[]) => {
    const [first] = own
    const letters = format.list(own.map(({ letter }) => letter))
    return first ? [t('brief.valuesOf', { count: own.length, letters, ...constantsOf(first) })] : []
  }
  const values = [
    ...[...shared.values()].flatMap(valuesOf),
    t('brief.course'),
    ...(clients.some(({ series }) => series.measure.ownWording) ? [t('brief.own')] : []),
    t('brief.record', { head }),
  ]
  return (
    <ReportSheet
      pageSize={pageSize}
      documentTitle={t('brief.documentTitle')}
      aside={
        <>
          {sample && <Tag>{t('brief.sample')}</Tag>}
          <strong>{t('brief.notForAppraisal')}</strong>
        </>
      }
      footer={
        <>
          <h2>{t('brief.values')}</h2>
          <p>{values.join(' ')}</p>
        </>
      }
    >
      <h1 className={styles.title}>{t('brief.heading')}</h1>
      {clients.map((client) => (
        <BriefClientPart key={client.letter} client={client} settings={settings} />
      ))}
      {aboutMe !== null && (
        <section className={styles.me}>
          <h2>{t('brief.about')}</h2>
          <p>{aboutMe}</p>
        </section>
      )}
    </ReportSheet>
  )
}
