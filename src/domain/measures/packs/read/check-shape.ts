// Before anything is read: how deep, how much, and no key that means something to the language itself.
import { packLimits } from '../pack-limits.ts'
import type { Problems } from '../pack-problem.ts'
import { join } from './json-value.ts'

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const longestKey = 200

/** True when the whole value is within limits. Without recursion: a deep file must not exhaust the stack. */
export const isWithinShape = (root: unknown, problems: Problems): boolean => {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 1 }]
  let seen = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, depth } = next
    seen += 1
    if (seen > packLimits.values) return no(problems, '', 'tooMany', packLimits.values)
    if (typeof value !== 'object' || value === null) continue
    if (depth > packLimits.depth) return no(problems, path, 'tooDeep', packLimits.depth)
    if (Array.isArray(value)) {
      if (value.length > packLimits.values) return no(problems, path, 'tooMany', packLimits.values)
      for (const [index, one] of value.entries())
        waiting.push({ value: one, path: join(path, index), depth: depth + 1 })
      continue
    }
    for (const [key, one] of Object.entries(value)) {
      if (forbidden.has(key) || key.length > longestKey) return no(problems, path, 'forbiddenKey')
      waiting.push({ value: one, path: join(path, key), depth: depth + 1 })
    }
  }
  return true
}

const no = (
  problems: Problems,
  path: string,
  code: 'tooMany' | 'tooDeep' | 'forbiddenKey',
  limit?: number,
) => {
  problems.add(path, code, limit)
  return false
}
