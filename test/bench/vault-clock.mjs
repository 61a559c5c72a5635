// Stands before the vault process's own entry and writes how long each key derivation took, in milliseconds, a line each.
import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [entry, file] = process.argv.slice(2)
const argon2 = createRequire(entry)('@node-rs/argon2')
const { hashRaw } = argon2
argon2.hashRaw = async (...input) => {
  const since = performance.now()
  const key = await hashRaw(...input)
  appendFileSync(file, `${performance.now() - since}\n`)
  return key
}
await import(pathToFileURL(entry).href)
