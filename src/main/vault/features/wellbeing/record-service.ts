// Everything that is in the private store, as its screen and its export read it.
import { nearestInstant } from '#shared/contracts/kit.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import type { OpenPrivateStore } from '../../private/private-store.ts'
import { findDraft, findFullDraft, findOpenForms } from './draft-service.ts'
import { listFullChecks } from './full-check-store.ts'
import { listHelpLines } from './help-line-store.ts'
import { findPin, getRetentionWeeks } from './setting-store.ts'
import { listJottings, listPulses, listSupport, listTrendNotes } from './store.ts'

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

export const readPrivateRecord = (store: OpenPrivateStore, now: number): Frozen<PrivateRecord> => {
  const { db } = store
  const jottings = listJottings(db)
  return {
    now: nearestInstant(now),
    pulses: listPulses(db),
    notes: listTrendNotes(db),
    fullChecks: listFullChecks(db),
    support: listSupport(db),
    helpLines: listHelpLines(db),
    draft: findDraft(store),
    fullDraft: findFullDraft(store),
    openForms: findOpenForms(store),
    cost: jottings.get('cost') ?? '',
    sentence: jottings.get('sentence') ?? '',
    retentionWeeks: getRetentionWeeks(db),
    pinSet: findPin(db) !== undefined,
  }
}
