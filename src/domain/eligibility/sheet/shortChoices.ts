import type { FactText } from '../factText.ts'

/** Choices so few that one digit says which, in the order of policy/facts.yaml. */
export function shortChoices({ kind, choices = {} }: FactText): [code: string, name: string][] | null {
  const list = Object.entries(choices)
  return kind === 'choice' && list.length <= 9 ? list : null
}
