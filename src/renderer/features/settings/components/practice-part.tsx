// The practice: who signs the reports, what a full week is, and how Today looks when a client sits beside it.
import { useTranslation } from 'react-i18next'
import type { Practice } from '#shared/contracts/settings.ts'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { WorkingDays } from '../../vault/public.ts'
import { useSavePractice } from '../hooks/use-save-practice.ts'
import { Saved } from './saved.tsx'

export const PracticePart = ({ practice }: { readonly practice: Practice }) => (
  <>
    <AboutYouCard practice={practice} />
    <TodayCard practice={practice} />
  </>
)

const AboutYouCard = ({ practice }: { readonly practice: Practice }) => {
  const { t } = useTranslation('settings')
  const save = useSavePractice(practice)
  const name = useDraft(
    practice.therapistName,
    (typed) => save.mutateAsync({ therapistName: typed.trim() }),
    true,
  )
  const hours = useDraft(practice.weeklyHours, (weeklyHours) => save.mutateAsync({ weeklyHours }))
  const minutes = useDraft(practice.sessionMinutes, (sessionMinutes) => save.mutateAsync({ sessionMinutes }))
  return (
    <Card title={t('practice.you')} aside={<Saved when={save.isSuccess} />}>
      <Stack>
        <TextField
          label={t('practice.name')}
          description={t('practice.nameHint')}
          optional
          maxLength={80}
          value={name.value}
          onChange={name.change}
          onBlur={name.leave}
        />
        <NumberField
          label={t('practice.hours')}
          description={t('practice.hoursHint')}
          minValue={0}
          maxValue={80}
          value={hours.value}
          onChange={(value) => Number.isFinite(value) && hours.change(value)}
          onBlur={hours.leave}
        />
        <WorkingDays
          value={save.shown.workingDays}
          onChange={(days) => save.mutate({ workingDays: [...days] })}
        />
        <NumberField
          label={t('practice.minutes')}
          description={t('practice.minutesHint')}
          minValue={10}
          maxValue={240}
          step={5}
          value={minutes.value}
          onChange={(value) => Number.isFinite(value) && minutes.change(value)}
          onBlur={minutes.leave}
        />
        <ProblemNotice error={save.error} onRetry={save.retry} />
      </Stack>
    </Card>
  )
}

const TodayCard = ({ practice }: { readonly practice: Practice }) => {
  const { t } = useTranslation('settings')
  const save = useSavePractice(practice)
  return (
    <Card title={t('practice.showing')} aside={<Saved when={save.isSuccess} />}>
      <Switch
        isSelected={save.shown.initialsOnly}
        description={t('practice.initialsWhy')}
        onChange={(initialsOnly) => save.mutate({ initialsOnly })}
      >
        {t('practice.initials')}
      </Switch>
      <SegmentedControl<'A4' | 'Letter'>
        label={t('practice.paper')}
        value={save.shown.pageSize}
        onChange={(pageSize) => save.mutate({ pageSize })}
        options={[
          { value: 'A4', label: t('practice.a4') },
          { value: 'Letter', label: t('practice.letter') },
        ]}
      />
      <ProblemNotice error={save.error} onRetry={save.retry} />
    </Card>
  )
}
