// The quick code's longest life, on a clock that only goes forward (a changed system time does not lengthen it).
import { codeHours } from '#domain/vault/session-types.ts'

export type CodeClock = { readonly start: () => void; readonly stop: () => void }

export const createCodeClock = (onTime: () => void): CodeClock => {
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => clearTimeout(timer)
  return {
    start: () => {
      stop()
      timer = setTimeout(onTime, codeHours * 60 * 60 * 1000)
    },
    stop,
  }
}
