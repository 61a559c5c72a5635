// What the app may be told when it is started. Anything else is Chromium's or nobody's.

export type CommandLine = {
  /** Show the sample caseload. */
  readonly sample: boolean
  /** Check this build without a window and leave. */
  readonly selfTest: boolean
}

export const readCommandLine = (args: readonly string[]): CommandLine => ({
  sample: args.includes('--sample'),
  selfTest: args.includes('--self-test'),
})
