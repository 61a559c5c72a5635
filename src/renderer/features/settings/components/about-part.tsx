// What this is, which versions, what it does not do, what it is made of, and where more is written.
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { shipped } from '../shipped.ts'
import styles from './about-part.module.css'

const NOT_DONE = ['cloud', 'diagnosis', 'forms', 'emergency'] as const
const DOCUMENTS = ['guide', 'limits', 'security', 'format'] as const

export const AboutPart = () => {
  const { t } = useTranslation(['settings', 'common', 'vault'])
  const about = useAsk(['app', 'about'], (api) => api.app.settings.about({}))
  if (!about.data) return about.error ? <ProblemNotice error={about.error} /> : <Loading />
  const { version, electron, chromium, developmentRuntime } = about.data
  return (
    <>
      {developmentRuntime && (
        <Notice kind='look' title={t('vault:welcome.development')}>
          {t('vault:welcome.developmentWhy')}
        </Notice>
      )}
      <Card title={t('about.title', { version })}>
        <p>{t('about.what')}</p>
        <p>{t('about.runsOn', { electron, chromium })}</p>
      </Card>
      <Card title={t('about.not')}>
        <ul className={styles.list}>
          {NOT_DONE.map((what) => (
            <li key={what}>{t(`about.notDone.${what}`)}</li>
          ))}
        </ul>
      </Card>
      <Card title={t('about.more')}>
        <p>{t('about.moreWhy')}</p>
        <ul className={styles.list}>
          {DOCUMENTS.map((what) => (
            <li key={what}>{t(`about.documents.${what}`)}</li>
          ))}
        </ul>
      </Card>
      <Card title={t('about.madeOf')}>
        <p>{t('about.licence')}</p>
        <PlainTable
          caption={t('about.madeOf')}
          hideCaption
          columns={[
            { id: 'what', label: t('about.column.what') },
            { id: 'name', label: t('about.column.name') },
            { id: 'licence', label: t('about.column.licence') },
          ]}
          rows={shipped.map(({ id, name, licence }) => ({
            id,
            cells: [t(`about.part.${id}`), name, licence],
          }))}
        />
      </Card>
    </>
  )
}
