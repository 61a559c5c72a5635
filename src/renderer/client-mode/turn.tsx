// One person's turn: the page takes their language, direction, size and contrast, then shows whose turn it is or the form.
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shownLanguage } from '#domain/languages/client-languages.ts'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import { CannotOpen } from './cannot-open.tsx'
import type { ClientCalls } from './client-calls.ts'
import { localeFor, measureWords } from './client-i18n.ts'
import { endOfTurn, type Phase } from './client-session.ts'
import { FormScreen } from './form-screen.tsx'
import { formWords } from './form-words.ts'
import { PackScreen } from './pack/pack-screen.tsx'
import { PassOn } from './pass-on.tsx'
import { useAids } from './use-aids.ts'
import type { ClientSession } from './use-client-session.ts'
import { usePageLook } from './use-page-look.ts'

type TurnProps = {
  readonly form: HandoverForm
  readonly phase: Exclude<Phase, { at: 'ending' }>
  readonly session: ClientSession
  readonly calls: ClientCalls
}

export const Turn = ({ form, phase, session, calls }: TurnProps) => {
  const aids = useAids(form)
  const { i18n } = useTranslation('clientMode')
  const language = shownLanguage(form.language)
  if (i18n.language !== language) void i18n.changeLanguage(language)
  usePageLook({ language, direction: form.direction, textSize: aids.textSize, contrast: aids.contrast })
  const words = form.pack ? null : formWords(measureWords(i18n, form.language), form)
  return (
    <I18nProvider locale={localeFor(language, form.direction)}>
      {phase.at === 'pass' && (
        <PassOn
          form={form}
          isFirst={phase.isFirst}
          isLast={endOfTurn(session.forms, phase.place) === session.forms.length}
          isBusy={session.isBusy}
          hasFailed={session.hasFailed}
          onBegin={session.begin}
          onSkip={session.skip}
          onSkipAll={session.skipAll}
        />
      )}
      {phase.at === 'form' && form.pack && (
        <PackScreen form={form} pack={form.pack} aids={aids} calls={calls} onEnded={session.ended} />
      )}
      {phase.at === 'form' &&
        !form.pack &&
        (words ? (
          <FormScreen form={form} words={words} aids={aids} calls={calls} onEnded={session.ended} />
        ) : (
          <CannotOpen onHandBack={() => session.leave('handBack')} />
        ))}
    </I18nProvider>
  )
}
