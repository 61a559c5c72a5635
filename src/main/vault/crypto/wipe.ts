/** Overwrites secrets in place. Strings cannot be wiped: that is why keys travel as bytes and the process ends at lock. */
export const wipe = (...secrets: readonly (Uint8Array | undefined)[]): void => {
  for (const secret of secrets) secret?.fill(0)
}

/** Runs `work` with a secret and wipes it afterwards, whatever happens. */
export const withSecret = <T>(secret: Uint8Array, work: (secret: Uint8Array) => T): T => {
  try {
    return work(secret)
  } finally {
    wipe(secret)
  }
}
