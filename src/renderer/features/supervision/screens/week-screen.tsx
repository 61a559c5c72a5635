// Ninety calm seconds at the end of a week: what is unfinished, what can wait, a quiet place for oneself, a backup.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { UnfinishedCard } from '../components/unfinished-card.tsx'
import { WaitingCard } from '../components/waiting-card.tsx'
import { useWeek } from '../hooks/use-week.ts'

type WeekScreenProps = {
  readonly backUp: { readonly run: () => void; readonly isPending: boolean; readonly error: unknown }
  /** The private area's own few lines, where it has any. */
  readonly forYourself?: ReactNode
  readonly onOpenSession: (sessionId: string) => void
  readonly onOpenClient: (clientId: string, episodeId: string) => void
  readonly onClosed: () => void
}

/** A backup of today counts for the week. */
const isToday = (daysAgo: number): boolean => daysAgo === 0

export const WeekScreen = (props: WeekScreenProps) => {
  const { backUp, forYourself, onOpenSession, onOpenClient, onClosed } = props
  const { t } = useTranslation('week')
  const format = useFormat()
  const week = useWeek()
  const backups = useAsk(['backup.list'], (api) => api.vault.backup.list({}))
  const close = useDo((api, monday: string) => api.vault.supervision.answerWeek({ monday, answer: 'closed' }))
  if (!week.data || !backups.data)
    return week.error || backups.error ? <ProblemNotice error={week.error ?? backups.error} /> : <Loading />
  const { monday, sessions, held, waiting } = week.data
  const now = Date.now()
  const last = backups.data.backups[0]?.madeAt
  const isBackedUp = last !== undefined && isToday(format.daysBetween(last, now))
  const backupWords =
    last === undefined
      ? t('done.neverBackedUp')
      : isBackedUp
        ? t('done.backedUp', { time: format.time(last) })
        : t('done.notBackedUp', { when: format.relativeDay(last, now) })
  return (
    <Page title={t('title')} why={t('why')} width='reading'>
      <Stack gap={5}>
        <UnfinishedCard sessions={sessions} held={held} onOpen={onOpenSession} />
        <WaitingCard waiting={waiting} onOpen={onOpenClient} />
        {forYourself && (
          <Card title={t('own.title')}>
            <p>{t('own.why')}</p>
            {forYourself}
          </Card>
        )}
        <Card title={t('done.title')}>
          <p aria-live='polite'>{backupWords}</p>
          <ProblemNotice error={backUp.error ?? close.error} />
          <Cluster>
            {!isBackedUp && (
              <Button onPress={backUp.run} isPending={backUp.isPending}>
                {t('done.backUp')}
              </Button>
            )}
            <Button
              variant='primary'
              isPending={close.isPending}
              onPress={() => close.mutate(monday, { onSuccess: onClosed })}
            >
              {t('done.go')}
            </Button>
          </Cluster>
        </Card>
      </Stack>
    </Page>
  )
}
