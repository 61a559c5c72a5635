// Where things lie: the project, this clone's own runtime, and the cache that clones and installs share.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '../..')

/** `npm ci` empties node_modules, so what is costly to make lives in the user's cache folder. */
export const cacheRoot = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'evenkeel')

export const inProject = (...parts: readonly string[]) => join(projectRoot, ...parts)
export const inModules = (...parts: readonly string[]) => join(projectRoot, 'node_modules', ...parts)

/** The folder that a runtime loads as its app (write-entry.ts). */
export const entryFolder = inProject('.runtime/app')
