import type { settings } from '#shared/contracts/settings.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { changePractice, readPractice } from './practice.ts'
import { findQuickCode, setQuickCode } from './quick-code.ts'
import { findSetting, putSetting } from './store.ts'

const firstRun = 'firstRunDone'
const done = { done: true } as const

export const settingHandlers: FeatureHandlers<typeof settings> = {
  get: (_input, { db }) => ({
    practice: readPractice(db),
    quickCodeSet: findQuickCode(db) !== undefined,
    firstRunDone: findSetting(db, firstRun) !== undefined,
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
  finishFirstRun: ({ therapistName }, context) => {
    changePractice(context, { therapistName })
    putSetting(context.db, firstRun, 'true', context.now)
    context.record('settings.firstRunDone', firstRun)
    return done
  },
}
