// Setting a quick code: typed twice, in silence. Which of the two is asked for, and what to say about the last one.
export type CodeStep = {
  readonly ask: 'first' | 'again'
  /** the first one, until it was typed again */
  readonly first: string | null
  readonly wrong: 'different' | null
}

export const firstCodeStep: CodeStep = { ask: 'first', first: null, wrong: null }

/** What follows on a typed code: the next step, or the code itself when both were the same. */
export const afterCode = (step: CodeStep, typed: string): CodeStep | { readonly code: string } => {
  if (step.first === null) return { ask: 'again', first: typed, wrong: null }
  return step.first === typed ? { code: typed } : { ...firstCodeStep, wrong: 'different' }
}
