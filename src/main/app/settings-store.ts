// What this laptop remembers outside any vault: the look, the window's place, the last vault, the device's id. Never
// anything of a client. A damaged file is begun anew.
import { randomUUID } from 'node:crypto'
import Store from 'electron-store'
import * as z from 'zod'

const bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
})
export type Bounds = z.output<typeof bounds>

const kept = {
  deviceId: z.uuid(),
  lastVault: z.string().min(1).max(128).nullable(),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  bounds: bounds.nullable(),
}
type Kept = { readonly [K in keyof typeof kept]: z.output<(typeof kept)[K]> }

export type SettingsStore = {
  readonly get: <K extends keyof Kept>(key: K) => Kept[K]
  /** Throws where the disk is full or read-only. */
  readonly set: <K extends keyof Kept>(key: K, value: Kept[K]) => void
  /** For what is a mere convenience: an unlock or a lock must not fail because the disk is full. */
  readonly keep: <K extends keyof Kept>(key: K, value: Kept[K]) => void
}

export const createSettingsStore = (folder: string): SettingsStore => {
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'settings',
    clearInvalidConfig: true,
    configFileMode: 0o600,
  })
  const first: Kept = {
    deviceId: randomUUID(),
    lastVault: null,
    theme: 'system',
    textSize: 100,
    bounds: null,
  }
  const get = <K extends keyof Kept>(key: K): Kept[K] => {
    const read = kept[key].safeParse(store.get(key))
    return (read.success ? read.data : first[key]) as Kept[K]
  }
  const set: SettingsStore['set'] = (key, value) => store.set(key, value)
  const keep: SettingsStore['keep'] = (key, value) => {
    try {
      set(key, value)
    } catch {}
  }
  if (!kept.deviceId.safeParse(store.get('deviceId')).success) keep('deviceId', first.deviceId)
  return { get, set, keep }
}
