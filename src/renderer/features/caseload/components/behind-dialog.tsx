// What stands behind one factor: the clients or sessions that were counted, each of which can be opened.
import { useTranslation } from 'react-i18next'
import type { LoadFactor } from '#domain/caseload/load-factors.ts'
import type { LoadWeek, LoadWeekSession } from '#shared/contracts/caseload.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { factorDetail } from '../factor-words.ts'
import type { ReadLoad } from '../read-load.ts'
import { AfterHoursForm } from './after-hours-form.tsx'

type BehindDialogProps = {
  readonly factor: LoadFactor
  readonly week: LoadWeek
  readonly read: ReadLoad
  readonly nameOf: (session: LoadWeekSession) => string
  readonly onOpenClient: (clientId: string) => void
  readonly onOpenSession: (session: LoadWeekSession) => void
  readonly onClose: () => void
}

type Line = {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly open: (() => void) | null
}

const useLines = (props: BehindDialogProps): readonly Line[] => {
  const { factor, week, read, nameOf, onOpenClient, onOpenSession } = props
  const { t } = useTranslation('caseload')
  const wall = useWall()
  const behind = read.behind[factor]
  const rows = new Map<object, LoadWeekSession>(week.sessions.map((session) => [session, session]))
  const sessionLine = (session: LoadWeekSession): Line => ({
    key: `${session.episodeId}.${session.plannedAt}`,
    title: nameOf(session),
    detail: t('behind.session', {
      when: `${wall.weekday(session.day)} ${wall.time(session.start)}`,
      minutes: session.minutes,
    }),
    open: () => onOpenSession(session),
  })
  switch (behind?.kind) {
    case 'hours':
      return behind.sessions.flatMap((one) => {
        const session = rows.get(one)
        return session ? [sessionLine(session)] : []
      })
    case 'clients': {
      const chosen = new Set(behind.which.map(({ id }) => id))
      return week.clients
        .filter(({ id }) => chosen.has(id))
        .map(({ id, alias, code, safety }) => ({
          key: id,
          title: alias,
          detail: factor === 'offTrack' && safety ? t('behind.flagged', { code }) : code,
          open: () => onOpenClient(id),
        }))
    }
    case 'pairs':
      return behind.which.flatMap(({ before, after, gap }) => {
        const [first, second] = [rows.get(before), rows.get(after)]
        if (!first || !second) return []
        return [
          {
            ...sessionLine(second),
            title: t('behind.pair', { first: nameOf(first), second: nameOf(second) }),
            detail: t(gap < 0 ? 'behind.overlap' : 'behind.gap', {
              when: `${wall.weekday(second.day)} ${wall.time(second.start)}`,
              minutes: Math.abs(gap),
            }),
          },
        ]
      })
    case 'days':
      return behind.days.map((day) => ({
        key: `${day}`,
        title: wall.dayAndDate(day),
        detail: t('behind.sessionsOf', { count: week.sessions.filter((one) => one.day === day).length }),
        open: null,
      }))
    default:
      return []
  }
}

export const BehindDialog = (props: BehindDialogProps) => {
  const { factor, week, read, onClose } = props
  const { t } = useTranslation(['caseload', 'common'])
  const format = useFormat()
  const lines = useLines(props)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`factor.${factor}`)}
      actions={<Button onPress={onClose}>{t('common:action.close')}</Button>}
    >
      <Stack>
        <p>{t(`how.${factor}`)}</p>
        <p>
          <b>{factorDetail(factor, week, read, { t, format })}</b>
        </p>
        {factor === 'afterHours' && <AfterHoursForm week={week} />}
        {lines.length > 0 && (
          <RowList label={t(`factor.${factor}`)}>
            {lines.map(({ key, title, detail, open }) => (
              <ListRow
                key={key}
                title={title}
                detail={detail}
                end={
                  open && (
                    <LinkButton strong onPress={open} aria-label={t('behind.openNamed', { name: title })}>
                      {t('behind.open')}
                    </LinkButton>
                  )
                }
              />
            ))}
          </RowList>
        )}
      </Stack>
    </Dialog>
  )
}
