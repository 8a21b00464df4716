import { assessor } from '#domain/eligibility/assess.ts'
import { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { judgedDossier } from '#domain/eligibility/judgements/judgedDossier.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { Sentences, sentencesOf } from '#domain/eligibility/sentences/sentencesOf.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from '../registry/asOf.ts'
import { factsOnBooks } from './factsOnBooks.ts'
import { versionOf } from './versionOf.ts'

const Version = Assessment.extend({ sentences: Sentences })

/** One enterprise on one day under two versions of a scheme, whether or not they are in force on it. */
export const assessVersions = operation({
  title: '一家企业按两版条件对照',
  kind: 'read',
  permission: 'assess enterprises',
  input: z.object({ enterprise: z.uuid(), scheme: Slug, before: Day, after: Day, ...asOfInput }),
  output: z.object({
    enterprise: z.object({ id: z.string(), name: z.string().nullable(), creditCode: z.string().nullable() }),
    on: Day,
    knownBy: Moment,
    before: Version,
    after: Version,
  }),
  async run(context, { enterprise: id, scheme, before, after, ...when }) {
    const { schemes } = context.texts
    const asked = asOf(context, when)
    const { file, enterprise, judgements } = await factsOnBooks(context, id, asked)
    const { dossier } = readFacts(file, schemes.facts, asked.on)
    const under = (program: Program) => {
      const known = judgedDossier(dossier, judgements, { text: program.text, at: asked })
      const assessment = assessor(program)(known, asked.on)
      return { ...assessment, sentences: sentencesOf(assessment, namesIn(schemes)) }
    }
    return {
      ...asked,
      enterprise,
      before: under(versionOf(context, scheme, before)),
      after: under(versionOf(context, scheme, after)),
    }
  },
})
