import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { applyTheme } from '../app/theme.ts'
import type { CallContext, CallDeps } from './context.ts'

export const settingsCalls = ({
  settings,
  about,
}: CallDeps): Handlers<AppContract, CallContext>['settings'] => {
  const look = () => ({ theme: settings.get('theme'), textSize: settings.get('textSize') })
  return {
    getLook: look,
    saveLook: ({ theme, textSize }) => {
      settings.set('theme', theme)
      settings.set('textSize', textSize)
      applyTheme(theme)
      return look()
    },
    about: () => about,
  }
}
