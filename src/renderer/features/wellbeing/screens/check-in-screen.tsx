// My check-in: set up, hidden, or open. What is inside is drawn only while main says that the area is open.
import type { ReactNode } from 'react'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { ClosedPage } from '../components/closed-page.tsx'
import { MyCheckIn } from '../components/my-check-in.tsx'
import { SetUpForm } from '../components/set-up-form.tsx'
import { usePrivateArea } from '../hooks/use-private-area.ts'

type CheckInScreenProps = {
  /** the caseload's load, to stand beside and never to be mixed in; nothing where there is none */
  readonly load?: ReactNode
}

export const CheckInScreen = ({ load }: CheckInScreenProps) => {
  const isOpen = usePrivateArea()
  const standing = useAsk(['wellbeing.standing'], (api) => api.vault.wellbeing.standing({}))
  if (!standing.data) return standing.error ? <ProblemNotice error={standing.error} /> : <Loading />
  if (isOpen) return <MyCheckIn standing={standing.data} load={load} />
  return standing.data.store === 'none' ? (
    <SetUpForm standing={standing.data} />
  ) : (
    <ClosedPage standing={standing.data} />
  )
}
