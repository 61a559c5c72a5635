// electron-store's engine brings a JSON Schema compiler of 300 kB, which it starts only for a store with a schema. Ours has
// none (zod reads each value), so that the app starts without it.
import type { Plugin } from 'vite'

const PACKAGES: readonly string[] = ['ajv/dist/2020.js', 'ajv-formats']
const EMPTY = '\0without-ajv'

/** Whoever would use it after all fails at once, and loudly. */
const refusing = `
const refuse = () => { throw new Error('This build has no JSON Schema compiler') }
export class Ajv2020 { constructor() { refuse() } }
export default refuse
`

export const withoutAjv = (): Plugin => ({
  name: 'without-ajv',
  enforce: 'pre',
  resolveId: (id) => (PACKAGES.includes(id) ? EMPTY : undefined),
  load: (id) => (id === EMPTY ? refusing : undefined),
})
