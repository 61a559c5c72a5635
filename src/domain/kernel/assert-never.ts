/** Ends an exhaustive switch: a new variant that is not handled becomes a compile error. Throws at run time. */
export const assertNever = (value: never): never => {
  // The value itself may be a score or a name, so that only its type is said.
  throw new TypeError(`A case was not handled (${typeof value})`)
}
