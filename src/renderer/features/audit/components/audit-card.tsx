// The trail of what was done in this caseload, newest first, a page at a time.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { actionKey, shortObject } from '../audit-words.ts'

const PAGE = 25

export const AuditCard = () => {
  const { t, i18n } = useTranslation('audit')
  const format = useFormat()
  // The sequence below which each page that was opened begins; the first begins at the newest.
  const [pages, setPages] = useState<readonly (number | null)[]>([null])
  const before = pages.at(-1) ?? null
  const page = useAsk(['audit.list', before], (api) => api.vault.audit.list({ before, limit: PAGE }))
  if (!page.data) return page.error ? <ProblemNotice error={page.error} /> : <Loading />
  const { lines, total } = page.data
  const last = lines.at(-1)
  // Actions come from the vault as data; those of a newer version have no words yet.
  const say = (key: string, raw: string): string =>
    i18n.exists(key, { ns: 'audit' }) ? t(key as 'title') : raw
  return (
    <Card title={t('title')} aside={t('count', { count: total })}>
      <p>{t('why')}</p>
      <PlainTable
        caption={t('title')}
        hideCaption
        columns={[
          { id: 'sequence', label: t('column.sequence') },
          { id: 'at', label: t('column.at') },
          { id: 'actor', label: t('column.actor') },
          { id: 'action', label: t('column.action') },
          { id: 'object', label: t('column.object') },
        ]}
        rows={lines.map(({ sequence, at, actor, action, objectId }) => ({
          id: String(sequence),
          cells: [
            format.number(sequence),
            format.moment(at),
            say(`actor.${actor}`, actor),
            say(actionKey(action), action),
            shortObject(objectId),
          ],
        }))}
      />
      <Cluster align='between'>
        <Button isDisabled={pages.length === 1} onPress={() => setPages(pages.slice(0, -1))}>
          {t('newer')}
        </Button>
        <Button
          isDisabled={!last || last.sequence === 1}
          onPress={() => last && setPages([...pages, last.sequence])}
        >
          {t('older')}
        </Button>
      </Cluster>
    </Card>
  )
}
