// The open private area: the finding, the trend, next steps; the pulse and the answer of the same evening in its place.
import { type ReactNode, useState } from 'react'
import type { PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { usePrivateRecord } from '../hooks/use-private-record.ts'
import { EveningAnswer } from './evening-answer.tsx'
import { FindingPage } from './finding-page.tsx'
import { FullCheckForm } from './full-check-form.tsx'
import { PulseForm } from './pulse-form.tsx'

type MyCheckInProps = { readonly standing: PrivateStanding; readonly load: ReactNode }
type Place = 'finding' | 'pulse' | 'evening' | 'full'

export const MyCheckIn = ({ standing, load }: MyCheckInProps) => {
  const record = usePrivateRecord()
  const [place, setPlace] = useState<Place>('finding')
  const [packId, setPackId] = useState('')
  if (!record.data) return record.error ? <ProblemNotice error={record.error} /> : <Loading />
  const { helpLines, draft, fullDraft } = record.data
  switch (place) {
    case 'pulse':
      return (
        <PulseForm
          found={draft}
          onSaved={(needsPeople) => setPlace(needsPeople ? 'evening' : 'finding')}
          onLeave={() => setPlace('finding')}
        />
      )
    case 'full':
      return <FullCheckForm packId={packId} found={fullDraft} onLeave={() => setPlace('finding')} />
    case 'evening':
      return <EveningAnswer standing={standing} helpLines={helpLines} onOn={() => setPlace('finding')} />
    case 'finding':
      return (
        <FindingPage
          record={record.data}
          standing={standing}
          load={load}
          onCheckIn={() => setPlace('pulse')}
          onFullCheck={(chosen) => {
            setPackId(chosen)
            setPlace('full')
          }}
        />
      )
  }
}
