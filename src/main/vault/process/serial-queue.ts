/** One thing at a time, in the order of asking; a failure stays with its asker and stops nothing behind it. */
export type SerialQueue = <T>(work: () => T | Promise<T>) => Promise<T>

export const createSerialQueue = (): SerialQueue => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}
