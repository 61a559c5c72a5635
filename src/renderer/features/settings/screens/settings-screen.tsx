// Settings: parts that are looked at one at a time. Everything saves by itself or by the one button of its dialog.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practice } from '#shared/contracts/settings.ts'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { Tabs } from '../../../ui/layout/tabs.tsx'
import { AboutPart } from '../components/about-part.tsx'
import { DataPart } from '../components/data-part.tsx'
import { LanguagesPart } from '../components/languages-part.tsx'
import { LookPart } from '../components/look-part.tsx'
import { MeasuresPart } from '../components/measures-part.tsx'
import { PracticePart } from '../components/practice-part.tsx'
import { SecurityPart } from '../components/security-part.tsx'
import { type SettingPart, settingParts } from '../setting-parts.ts'
import styles from './settings-screen.module.css'

type SettingsScreenProps = {
  readonly part: SettingPart
  readonly onPart: (part: SettingPart) => void
  readonly practice: Practice
  readonly quickCodeSet: boolean
  readonly label: string
  readonly onLock: () => void
  /** cards of other features */
  readonly backup: ReactNode
  readonly audit: ReactNode
  readonly packs: ReactNode
}

export const SettingsScreen = (props: SettingsScreenProps) => {
  const { part, onPart, practice, quickCodeSet, label, onLock, backup, audit, packs } = props
  const { t } = useTranslation('settings')
  const content: Readonly<Record<SettingPart, ReactNode>> = {
    security: <SecurityPart practice={practice} quickCodeSet={quickCodeSet} onLock={onLock} />,
    practice: <PracticePart practice={practice} />,
    measures: <MeasuresPart practice={practice} packs={packs} />,
    languages: <LanguagesPart />,
    look: <LookPart />,
    data: <DataPart backup={backup} />,
    audit,
    about: <AboutPart />,
  }
  return (
    <Page title={t('title')} why={t('why', { label })}>
      <Tabs
        label={t('parts.label')}
        orientation='vertical'
        selected={part}
        onChange={onPart}
        items={settingParts.map((id) => ({
          id,
          label: t(`parts.${id}`),
          content: (
            <div className={styles.part}>
              <Stack gap={5}>{content[id]}</Stack>
            </div>
          ),
        }))}
      />
    </Page>
  )
}
