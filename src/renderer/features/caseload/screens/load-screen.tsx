// Load: the headline says the finding, the page shows what it is made of. For oneself; never compared, never a target.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LoadFactor } from '#domain/caseload/load-factors.ts'
import type { LoadWeek, LoadWeekSession } from '#shared/contracts/caseload.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { BehindDialog } from '../components/behind-dialog.tsx'
import { LoadHowDialog } from '../components/load-how-dialog.tsx'
import styles from '../components/load-title.module.css'
import { MadeOfCard } from '../components/made-of-card.tsx'
import { TrendCard } from '../components/trend-card.tsx'
import { WeekPicture } from '../components/week-picture.tsx'
import { WhatIfCard } from '../components/what-if-card.tsx'
import { loadAt, useLoadWeek } from '../hooks/use-load-week.ts'
import { bandText, bandTone, pointsText, titleText, whyText } from '../load-words.ts'
import type { ReadLoad } from '../read-load.ts'

type LoadScreenProps = {
  readonly onOpenClient: (clientId: string) => void
  readonly onOpenSession: (sessionId: string) => void
  /** The week plan, where sessions are moved and repeated. */
  readonly onPlan: () => void
}
type When = '0' | '1'

export const LoadScreen = (props: LoadScreenProps) => {
  const { t } = useTranslation('caseload')
  const format = useFormat()
  const wall = useWall()
  const [when, setWhen] = useState<When>('0')
  const [isAsking, setAsking] = useState(false)
  const at = loadAt(Number(when))
  const { week, read, error } = useLoadWeek(at)
  if (!week || !read) return error ? <ProblemNotice error={error} /> : <Loading />
  const band = bandText(read, { t })
  const { index } = read
  return (
    <Page
      title={
        <>
          {titleText(week, read, { t })}
          {index.kind === 'load' && (
            <>
              {': '}
              {pointsText(format, index.index)} <span className={styles.of}>{t('title.of')}</span>
            </>
          )}
        </>
      }
      tags={band !== null && index.kind === 'load' && <Tag tone={bandTone[index.band]}>{band}</Tag>}
      why={whyText(week, read, { t, format, wall })}
      actions={
        <>
          <LinkButton onPress={() => setAsking(true)}>{t('how.title')}</LinkButton>
          <SegmentedControl<When>
            label={t('when.label')}
            hideLabel
            value={when}
            onChange={setWhen}
            options={[
              { value: '0', label: t('when.this') },
              { value: '1', label: t('when.next') },
            ]}
          />
        </>
      }
    >
      <Parts {...props} week={week} read={read} at={at} />
      {isAsking && <LoadHowDialog week={week} onClose={() => setAsking(false)} />}
    </Page>
  )
}

type PartsProps = LoadScreenProps & {
  readonly week: LoadWeek
  readonly read: ReadLoad
  readonly at: ReturnType<typeof loadAt>
}

const Parts = ({ week, read, at, onOpenClient, onOpenSession, onPlan }: PartsProps) => {
  const { t } = useTranslation('caseload')
  const wall = useWall()
  const format = useFormat()
  const [factor, setFactor] = useState<LoadFactor | null>(null)
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const aliases = new Map(week.clients.map(({ id, alias }) => [id as string, alias]))
  const nameOf = ({ clients }: LoadWeekSession): string =>
    format.list(clients.flatMap((id) => aliases.get(id) ?? [])) || t('week.somebody')
  const openSession = ({ id, client }: LoadWeekSession) =>
    id !== null ? onOpenSession(id) : client !== null && onOpenClient(client)
  const { free } = read
  return (
    <Stack gap={5}>
      <Columns share='firstOfWide'>
        <Stack gap={5}>
          <MadeOfCard week={week} read={read} onOpen={setFactor} />
          <TrendCard at={at} usual={week.usual} />
        </Stack>
        <Stack gap={5}>
          <Card
            title={t('week.title')}
            aside={
              free && t('week.free', { weekday: wall.shortWeekday(free.day), time: wall.time(free.minute) })
            }
          >
            <WeekPicture week={week} nameOf={nameOf} onOpen={openSession} />
            <Button onPress={onPlan}>{t('week.plan')}</Button>
          </Card>
          <WhatIfCard week={week} read={read} sessionMinutes={settings.data?.practice.sessionMinutes ?? 50} />
        </Stack>
      </Columns>
      {week.trauma.length > 0 && (
        <p>
          {t('trauma', {
            count: week.trauma.length,
            of: week.clients.length,
            label: week.settings.traumaLabel,
          })}
        </p>
      )}
      <small>{t('own')}</small>
      {factor && (
        <BehindDialog
          factor={factor}
          week={week}
          read={read}
          nameOf={nameOf}
          onOpenClient={onOpenClient}
          onOpenSession={openSession}
          onClose={() => setFactor(null)}
        />
      )}
    </Stack>
  )
}
