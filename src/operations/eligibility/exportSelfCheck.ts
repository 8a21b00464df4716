import { Refusal } from '#domain/access/refusal.ts'
import { selfCheckPage } from '#domain/eligibility/selfCheck/selfCheckPage.ts'
import { selfCheckTemplate } from '#files/eligibility/selfCheckTemplate.ts'
import { packageRoot } from '#store/database/packageRoot.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'

/** One page with the engine and the texts in it, for an enterprise that checks itself without a network. */
export const exportSelfCheck = operation({
  title: '导出自测.html（企业离线自测认定条件）',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({
    /** Only these schemes; all where nothing is said. */
    schemes: z.array(z.string()).min(1).optional(),
    /** The day the page begins with; another can be chosen on it. */
    on: Day.optional(),
  }),
  output: z.object({ file: FileOutput }),
  async run({ texts: { schemes, levers, calendars }, system, today }, { schemes: chosen, on = today }) {
    const known = new Set(schemes.texts.map(({ id }) => id))
    const unknown = chosen?.filter((it) => !known.has(it)) ?? []
    if (unknown.length > 0)
      throw new Refusal('not-found', `没有「${unknown.join('、')}」这套条件，可用的有 ${[...known].join('、')}`)
    const texts = schemes.texts.filter(({ id }) => chosen === undefined || chosen.includes(id))
    const html = selfCheckPage(selfCheckTemplate(packageRoot()), {
      schemes: { facts: schemes.facts, texts },
      levers,
      calendars,
      on,
      code: system.version,
      banner: system.banner ?? null,
    })
    if (html === undefined) throw new Refusal('not-found', '自测页的构建不完整，请重新运行 npm run build')
    return { file: { name: '自测.html', type: mediaTypes.html, bytes: new TextEncoder().encode(html) } }
  },
})
