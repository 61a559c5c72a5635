// What is wrong with a file, and where: a path such as item[2].answerOption[0].valueCoding.display. Never its text.

export type PackProblemCode =
  | 'tooLarge'
  | 'notText8'
  | 'notJson'
  | 'tooDeep'
  | 'tooMany'
  | 'forbiddenKey'
  | 'notQuestionnaire'
  | 'retired'
  | 'missing'
  | 'notObject'
  | 'notList'
  | 'notText'
  | 'notNumber'
  | 'notYesNo'
  | 'empty'
  | 'tooLong'
  | 'hiddenCharacter'
  | 'badLanguage'
  | 'badRange'
  | 'badDecimals'
  | 'badValue'
  | 'duplicate'
  | 'unsupportedType'
  | 'conditional'
  | 'repeats'
  | 'elsewhere'
  | 'modifier'
  | 'noOptions'
  | 'noQuestions'
  | 'childOfQuestion'

/** `number` is a line for `notJson`, a limit for what is too long, too many, too deep or too large. */
export type PackProblem = {
  readonly path: string
  readonly code: PackProblemCode
  readonly number: number | null
}
/** What was taken as it is, and is worth knowing. */
export type PackRemark = {
  readonly path: string
  readonly code: 'languageAssumed' | 'translationIncomplete' | 'optionsWithoutValue' | 'markupIgnored'
}

/** Gathers what is wrong while a file is read; reading goes on, so that all of it can be said at once. */
export type Problems = {
  readonly add: (path: string, code: PackProblemCode, number?: number | undefined) => void
  readonly remark: (path: string, code: PackRemark['code']) => void
  readonly list: () => readonly PackProblem[]
  readonly remarks: () => readonly PackRemark[]
}

export const gatherProblems = (most: number): Problems => {
  const problems: PackProblem[] = []
  const remarks: PackRemark[] = []
  return {
    add: (path, code, number) => {
      if (problems.length < most) problems.push({ path, code, number: number ?? null })
    },
    remark: (path, code) => {
      const isNew = !remarks.some((one) => one.path === path && one.code === code)
      if (isNew && remarks.length < most) remarks.push({ path, code })
    },
    list: () => problems,
    remarks: () => remarks,
  }
}
