/** Quantiles of the normal distribution as measures.md prints them: the middle 50, 80 and 95 %. */
export const zScores = { half: 0.674, eighty: 1.28, ninetyFive: 1.96 } as const
