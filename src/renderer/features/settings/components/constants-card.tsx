// The numbers that sources disagree on, each with its origin, its default and the other values in print. Changed as one, so
// that two quick changes never undo each other; said in a message that takes it back.
import { useTranslation } from 'react-i18next'
import { defaultPracticeConstants } from '#domain/outcomes/practice-constants.ts'
import { useDo } from '../../../api/ask.ts'
import { errorKey } from '../../../api/errors.ts'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { RowList } from '../../../ui/display/list-row.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import {
  type ConstantGroup,
  type ConstantName,
  type ConstantSpec,
  type Constants,
  changedConstants,
  constantSpecs,
  digitsOf,
  specNamed,
  toShown,
} from '../constant-specs.ts'
import { ConstantRow } from './constant-row.tsx'

const GROUPS = ['cutOff', 'change', 'spread', 'veryLow'] as const

export const ConstantsCard = ({ constants }: { readonly constants: Constants }) => {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const format = useFormat()
  const toast = useToast()
  const save = useDo((api, next: Constants) => api.vault.settings.save({ practice: { constants: next } }))
  const nameOf = (group: ConstantGroup, name: ConstantName) =>
    t('constants.field', { group: t(`constants.group.${group}`), name: t(`constants.name.${name}`) })
  const sayChanged = ([one, ...more]: readonly (keyof Constants)[], next: Constants) => {
    const found = more.length === 0 ? specNamed(one) : undefined
    if (!found) return t('constants.changed', { count: more.length + 1 })
    const { group, spec } = found
    const value = format.number(toShown(spec, next[spec.name]), digitsOf(spec))
    return t('constants.changedTo', { name: nameOf(group, spec.name), value })
  }
  const keep = async (next: Constants) => {
    const changed = changedConstants(constants, next)
    await save.mutateAsync(next).catch((error: unknown) => {
      // The page is long: what went wrong is said where the eyes are.
      toast({
        kind: 'problem',
        title: t(`errors:${errorKey(error)}`),
        action: { label: t('common:action.retry'), onAction: () => save.mutate(next) },
      })
      throw error
    })
    if (changed.length === 0) return
    toast({
      title: sayChanged(changed, next),
      action: { label: t('common:action.undo'), onAction: () => save.mutate(constants) },
    })
  }
  const draft = useDraft(constants, keep)
  const set = (change: Partial<Constants>) => draft.change({ ...draft.value, ...change })
  const isDefault = changedConstants(defaultPracticeConstants, draft.value).length === 0
  const rowIn = (group: ConstantGroup) => (spec: ConstantSpec) => (
    <ConstantRow
      key={spec.name}
      label={nameOf(group, spec.name)}
      spec={spec}
      kept={draft.value[spec.name]}
      onChange={(kept) => set({ [spec.name]: kept })}
      onLeave={draft.leave}
    />
  )
  return (
    <>
      {GROUPS.map((group) => (
        <Card key={group} title={t(`constants.group.${group}`)}>
          <p>{t(`constants.groupWhy.${group}`)}</p>
          <RowList label={t(`constants.group.${group}`)}>{constantSpecs[group].map(rowIn(group))}</RowList>
        </Card>
      ))}
      <Card title={t('constants.group.course')}>
        <p>{t('constants.groupWhy.course')}</p>
        <RowList label={t('constants.group.course')}>{constantSpecs.course.map(rowIn('course'))}</RowList>
        <Switch
          isSelected={draft.value.courseForYoungAndCarers}
          description={t('constants.youngWhy')}
          onChange={(courseForYoungAndCarers) => set({ courseForYoungAndCarers })}
        >
          {t('constants.young')}
        </Switch>
      </Card>
      <Notice title={t('constants.fixed')}>{t('constants.fixedWhy')}</Notice>
      <Cluster>
        <Button isDisabled={isDefault} onPress={() => draft.change(defaultPracticeConstants)}>
          {t('constants.reset')}
        </Button>
      </Cluster>
    </>
  )
}
