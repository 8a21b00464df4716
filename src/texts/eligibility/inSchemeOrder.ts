import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readYaml } from '../readYaml.ts'

/**
 * Ids of schemes as policy/scheme-order.yaml has them, those it does not name after it. Apart from the schemes themselves, whose
 * texts are hashed into receipts. Throws a Refusal naming the line of a scheme that there is not, or that stands there twice.
 */
export function inSchemeOrder(folder: string, ids: readonly string[]): string[] {
  const path = join(folder, 'scheme-order.yaml')
  const { order } = existsSync(path) ? readYaml(path, ordered(ids)) : { order: [] }
  return [...new Set([...order, ...ids])]
}

function ordered(ids: readonly string[]) {
  return z.strictObject({ order: z.array(z.string()) }).superRefine(({ order }, context) => {
    order.forEach((id, at) => {
      const object = (message: string) => context.addIssue({ code: 'custom', path: ['order', at], message })
      if (!ids.includes(id)) object(`schemes 里没有「${id}」`)
      if (order.indexOf(id) !== at) object(`「${id}」重复`)
    })
  })
}
