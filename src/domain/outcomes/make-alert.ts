import { type PhraseParams, phrase } from '../kernel/phrase.ts'
import type { Alert, AlertAction, AlertGrade, AlertRule } from './alert-types.ts'

type Build = (rule: AlertRule, action: AlertAction, session: number | null, params?: PhraseParams) => Alert

const build =
  (grade: AlertGrade): Build =>
  (rule, action, session, params) => ({
    rule,
    grade,
    reason: phrase(`alerts:${rule}`, params),
    action,
    suggestion: phrase(`alertActions:${action}`),
    session,
  })

/** An alert for Today. */
export const worthALook = build('worthALook')

/** An alert for the client's page. */
export const goodToKnow = build('goodToKnow')
