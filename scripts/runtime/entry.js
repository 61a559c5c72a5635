// What a development runtime loads as its app: the project's build, as Electron's own default app would load it.
// A driver (the end-to-end tests) is loaded before it, so that no window opens until the driver has attached: one that
// attaches while a first page is being loaded can miss it and wait for ever.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const { root } = require('./package.json')

if (process.env.EVENKEEL_DRIVER) require(process.env.EVENKEEL_DRIVER)
app.setAppPath(root)
const { main } = require(join(root, 'package.json'))
await import(pathToFileURL(join(root, main)).href)
