// The shape of one row of the fault catalogue. A row is a file test/faults/<name>.fault.ts that exports `fault`.
export type Trials = {
  /** Runs trial `index`; undefined if all was as it must be, else one sentence. Seed and index decide all of it. */
  readonly trial: (index: number) => Promise<string | undefined>
  readonly close: () => Promise<void>
}

export type Fault = {
  /** The row's name in docs/reliability.md. */
  readonly title: string
  /** What must hold, in words. */
  readonly must: string
  /** How many trials in each CI run, and how many on request. */
  readonly counts: { readonly ci: number; readonly large: number }
  readonly open: (seed: number) => Promise<Trials>
}

export type FaultRecord = {
  readonly seed: number
  readonly date: string
  readonly done: number
  readonly failures: readonly string[]
}
