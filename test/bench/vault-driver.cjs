// Loaded in main before the app: the end-to-end driver, and a clock around the key derivation in each vault process.
const { join } = require('node:path')
const { utilityProcess } = require('electron')

const { EVENKEEL_BENCH_DRIVER: driver, EVENKEEL_BENCH_KDF: file } = process.env
require(driver)

const fork = utilityProcess.fork
utilityProcess.fork = (entry, _args, options) =>
  fork.call(utilityProcess, join(__dirname, 'vault-clock.mjs'), [entry, file], options)
