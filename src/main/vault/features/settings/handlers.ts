import type { settings } from '#shared/contracts/settings.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { finishFirstRun, isFirstRunDone } from './first-run.ts'
import { listLanguages, setLanguageRead } from './languages.ts'
import { changePractice, readPractice } from './practice.ts'
import { findQuickCode, setQuickCode } from './quick-code.ts'

const done = { done: true } as const

export const settingHandlers: FeatureHandlers<typeof settings> = {
  get: (_input, { db }) => ({
    practice: readPractice(db),
    quickCodeSet: findQuickCode(db) !== undefined,
    firstRunDone: isFirstRunDone(db),
  }),
  save: ({ practice }, context) => {
    if (changePractice(context, practice).includes('practice.idleMinutes'))
      context.afterCommit(({ tools, current }) =>
        tools.post({ t: 'idleMinutes', minutes: readPractice(current().vault.db).idleMinutes }),
      )
    return { practice: readPractice(context.db) }
  },
  setQuickCode: ({ code }, context) => {
    setQuickCode(context, code)
    return done
  },
  listLanguages: (_input, { db }) => ({ languages: listLanguages(db) }),
  setLanguageRead: ({ language, isRead }, context) => {
    setLanguageRead(context, language, isRead)
    return { languages: listLanguages(context.db) }
  },
  finishFirstRun: ({ therapistName }, context) => {
    finishFirstRun(context, therapistName)
    return done
  },
}
