/** Digits that anybody tries first: all the same, or a plain run up or down (123456, 987654). */
export const isPlainCode = (code: string): boolean => {
  const steps = new Set([...code].slice(1).map((digit, index) => Number(digit) - Number(code[index])))
  const [step, ...others] = steps
  return others.length === 0 && step !== undefined && Math.abs(step) <= 1
}
