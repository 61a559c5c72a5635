// Every call that main itself answers: one handler for each declaration of the contract, no more and no fewer.
import { type AppContract, appContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { createDispatch, type Dispatch } from '#shared/ipc/dispatch.ts'
import type { Log } from '../app/log.ts'
import { backupCalls } from './backup-calls.ts'
import { clientCalls } from './client-calls.ts'
import type { CallContext, CallDeps } from './context.ts'
import { handoverCalls } from './handover-calls.ts'
import { measureCalls } from './measure-calls.ts'
import { reportCalls } from './report-calls.ts'
import { settingsCalls } from './settings-calls.ts'
import { togetherCalls } from './together-calls.ts'
import { vaultCalls } from './vault-calls.ts'
import { wellbeingCalls } from './wellbeing-calls.ts'

const handlersOf = (deps: CallDeps): Handlers<AppContract, CallContext> => ({
  vault: vaultCalls(deps),
  settings: settingsCalls(deps),
  clientMode: clientCalls(deps),
  handover: handoverCalls(deps),
  together: togetherCalls(deps),
  reports: reportCalls(deps),
  measures: measureCalls(deps),
  backup: backupCalls(deps),
  wellbeing: wellbeingCalls(deps),
})

export const createAppDispatch = (deps: CallDeps, log: Log): Dispatch =>
  createDispatch({
    contract: appContract,
    handlers: handlersOf(deps),
    state: () => deps.session.state().at,
    run: (_call, _channel, handler, role) => handler({ role }),
    failed: (channel, code) => log('callRefused', { what: channel, code }),
  })
