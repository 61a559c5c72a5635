// The last look before the laptop turns: who answers, in which words and size. Against ratings by the wrong person.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverWho } from '#shared/contracts/handover.ts'
import type { HandoverView } from '#shared/contracts/kit.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useAsk, useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { chosenPacks, type PackChoice, WhichMeasures } from '../../measures/public.ts'
import { readAnswerers } from '../read-answerers.ts'
import { Answerer } from './answerer.tsx'
import { ViewChoice } from './view-choice.tsx'

type HandOverDialogProps = {
  readonly sessionId: string
  readonly occasion: 'outcome' | 'alliance'
  readonly onClose: () => void
}

export const HandOverDialog = ({ sessionId, occasion, onClose }: HandOverDialogProps) => {
  const { t } = useTranslation('handover')
  const { app } = useApi()
  const [changed, setChanged] = useState<Readonly<Record<string, HandoverWho['aids']>>>({})
  const [packs, setPacks] = useState<PackChoice>({})
  const due = useAsk(['measures.due', sessionId], (api) => api.vault.measures.due({ sessionId }))
  const [wished, setView] = useState<HandoverView | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const people = useAsk(['handover.answerers', sessionId], (api) => readAnswerers(api, sessionId))
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const all = people.data?.people ?? []
  const view = wished ?? (people.data?.place === 'video' ? 'shared' : 'handed')
  // An Enter that is quicker than the list of what is due waits for it; the button is never without its focus.
  const start = useDo(async ({ vault }, who: readonly HandoverWho[]) => {
    const { measures } = due.data ?? (await vault.measures.due({ sessionId }))
    return app.handover.start({
      sessionId,
      occasion,
      view,
      who: who.map((one) => {
        const ids = chosenPacks(measures, one, occasion, packs)
        return { ...one, ...(ids.length > 0 ? { packs: ids } : {}) }
      }),
    })
  })
  const chosen = all.filter(({ key }) => !left.has(key))
  const submit = () => {
    if (chosen.length === 0 || start.isPending) return
    start.mutate(
      chosen.map(({ key, clientId, personId, aids }) => ({
        clientId,
        personId,
        aids: changed[key] ?? aids,
      })),
    )
  }
  const toggle = (key: string) =>
    setLeft(
      (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
    )
  return (
    <FormDialog
      title={t(`start.title.${occasion}`)}
      go={t('start.go')}
      isPending={start.isPending}
      error={people.error ?? due.error ?? start.error}
      onSubmit={submit}
      onClose={onClose}
      isDisabled={people.data !== undefined && chosen.length === 0}
      focusGo
    >
      <ViewChoice view={view} onChange={setView} />
      {people.data?.place === 'phone' && <Notice title={t('phone')}>{t('phoneWhy')}</Notice>}
      {!people.data && <Loading />}
      {all.map((person) => (
        <Answerer
          key={person.key}
          person={person}
          aids={changed[person.key] ?? person.aids}
          isChosen={!left.has(person.key)}
          canLeave={all.length > 1}
          onToggle={() => toggle(person.key)}
          onChange={(aids) => setChanged({ ...changed, [person.key]: aids })}
        >
          <WhichMeasures
            sessionId={sessionId}
            occasion={occasion}
            who={person}
            choice={packs}
            onChange={setPacks}
          />
        </Answerer>
      ))}
      {settings.data && !settings.data.quickCodeSet && (
        <Notice title={t('start.noCode')}>{t('start.noCodeWhy')}</Notice>
      )}
    </FormDialog>
  )
}
