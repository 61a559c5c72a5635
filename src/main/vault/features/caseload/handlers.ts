import type { caseload } from '#shared/contracts/caseload.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { saveLoadSettings, saveWeights, typeAfterHours } from './load-settings.ts'
import { loadTrend, loadWeek } from './week-service.ts'

const done = { done: true } as const

export const caseloadHandlers: FeatureHandlers<typeof caseload> = {
  week: (when, { db, memo, now }) => loadWeek(db, memo, when, now),
  trend: (when, { db, memo, now }) => ({ weeks: loadTrend(db, memo, when, now) }),
  saveSettings: ({ settings }, context) => {
    saveLoadSettings(context, settings)
    return done
  },
  saveWeights: ({ weights }, context) => {
    saveWeights(context, weights)
    return done
  },
  typeAfterHours: ({ day, hours }, context) => {
    typeAfterHours(context, day, hours)
    return done
  },
}
