import { SchemeText } from '#domain/eligibility/scheme.ts'
import { schemesOn } from '#domain/eligibility/schemes.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** The texts themselves, of every version: what the page shows beside an answer, and what the browser reckons with. */
export const listSchemes = operation({
  title: '认定条件的各套文本',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({ scheme: z.string().optional(), inForceOn: Day.optional() }),
  output: z.object({ texts: z.array(SchemeText) }),
  async run({ texts: { schemes } }, { scheme, inForceOn }) {
    const asked = inForceOn ? schemesOn(schemes, inForceOn) : schemes.texts
    return { texts: asked.filter(({ id }) => scheme === undefined || id === scheme) }
  },
})
