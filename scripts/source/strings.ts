// Every string of a source file with its place: what is drawn as it stands, what is asked of i18next, and all others.
import { parseSync } from 'vite'
import type { SourceFile } from './files.ts'

/** A literal, or a template's fixed parts with a hole between any two. */
export type Words = readonly string[]

export type Asked = { readonly key: Words; readonly line: number }
export type Stray = { readonly text: string; readonly line: number }

export type FileStrings = {
  /** drawn without going through a catalogue */
  readonly stray: readonly Stray[]
  /** first arguments of t(…) that can be read here */
  readonly asked: readonly Asked[]
  /** namespaces of useTranslation(…) and getFixedT(…) */
  readonly namespaces: readonly string[]
  /** every string, template and chain of fields of the file, wherever it stands */
  readonly all: readonly Words[]
}

type Node = { readonly type: string; readonly start: number; readonly [field: string]: unknown }

/** Props and fields whose value a person reads. */
const READ = new Set(
  (
    'alt aria-description aria-label aria-placeholder aria-roledescription aria-valuetext aside cancelLabel caption ' +
    'confirmLabel countLabel description detail empty error hint label placeholder text title valueText why words'
  ).split(' '),
)

const hasLetters = (text: string) => /\p{L}/u.test(text)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

const wordsOf = (node: Node): Words | undefined => {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return parts.map(({ value }) => value.cooked)
}

/** `words.menu.file` → 'menu.file': how a typed catalogue is read without i18next. */
const chainOf = (node: Node): string => {
  if (node.type !== 'MemberExpression' || node.computed || !isNode(node.object)) return ''
  return [chainOf(node.object), nameOf(node.property)].filter(Boolean).join('.')
}

/** The strings that an expression may come to: through ?:, ||, ?? and &&, not through calls. */
const outcomesOf = (node: Node): readonly Node[] => {
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].filter(isNode).flatMap(outcomesOf)
  if (node.type === 'LogicalExpression') return [node.left, node.right].filter(isNode).flatMap(outcomesOf)
  if (node.type === 'JSXExpressionContainer' || node.type === 'TSAsExpression')
    return isNode(node.expression) ? outcomesOf(node.expression) : []
  return [node]
}

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '')

/** What of this node a person would read as it stands in the source. */
const readParts = (node: Node): readonly Node[] => {
  if (node.type === 'JSXText') return [node]
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as readonly Node[])
      .filter(({ type }) => type === 'JSXExpressionContainer')
      .flatMap(outcomesOf)
  const isProp = node.type === 'JSXAttribute' && READ.has(nameOf(node.name))
  const isField = node.type === 'Property' && READ.has(nameOf(node.key))
  return (isProp || isField) && isNode(node.value) ? outcomesOf(node.value) : []
}

const textOf = (node: Node): string =>
  node.type === 'JSXText' ? String(node.value) : (wordsOf(node)?.join('…') ?? '')

const isCall = (node: Node, names: readonly string[]) => {
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false
  const callee = node.callee
  return names.includes(callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee))
}

export const stringsIn = (file: SourceFile): FileStrings => {
  const stray: Stray[] = []
  const asked: Asked[] = []
  const namespaces: string[] = []
  const all: Words[] = []
  const lineOf = (node: Node) => file.text.slice(0, node.start).split('\n').length

  const visit = (node: Node) => {
    const words = wordsOf(node)
    if (words) all.push(words)
    const chain = chainOf(node)
    if (chain.includes('.')) all.push([chain])
    for (const part of readParts(node)) {
      const text = textOf(part).trim()
      if (hasLetters(text)) stray.push({ text, line: lineOf(part) })
    }
    const given = node.arguments as readonly Node[] | undefined
    if (isCall(node, ['t']) && given?.[0])
      for (const outcome of outcomesOf(given[0])) {
        const key = wordsOf(outcome)
        if (key) asked.push({ key, line: lineOf(outcome) })
      }
    if (isCall(node, ['useTranslation', 'getFixedT']))
      for (const word of (given ?? []).flatMap((argument) => [argument, ...childrenOf(argument)]))
        namespaces.push(...(wordsOf(word) ?? []))
    childrenOf(node).forEach(visit)
  }
  visit(parseSync(file.path, file.text).program as unknown as Node)
  return { stray, asked, namespaces, all }
}
