// Who stands how with the criteria: the list of enterprises, narrowed and ordered by what is kept of each.
import type { AssessmentQuestion } from '#domain/eligibility/batch/assessmentQuestion.ts'
import { oneOfTexts } from '#store/database/oneOf.ts'
import { assignedUnit } from '#store/registry/assignments.ts'
import { selected, type EnterpriseSelection } from '#store/registry/enterpriseConditions.ts'
import type { Tables } from '#store/tables.ts'
import { sql, type Kysely, type SqlBool } from 'kysely'
import { editionKey, keyOf, type Edition } from './assessments.ts'

export type PageQuestion = Pick<AssessmentQuestion, 'verdict' | 'short' | 'nearest'> & {
  selection: EnterpriseSelection
  /** The schemes in question: one, or all that are shown. */
  editions: readonly Edition[]
}

/**
 * A stretch of the enterprises that answer to the question, in name order or the nearest first; how many there are, and how many
 * are left out because nobody can say how near they are.
 */
export async function page(
  db: Kysely<Tables>,
  question: PageQuestion,
  { size, offset }: { size: number; offset: number },
) {
  const query = narrowed(db, question)
  const ordered =
    question.nearest && question.editions.length === 1
      ? query.orderBy(nearness(db, question)).orderBy('latestName.pinyin').orderBy('enterprise.id')
      : query.orderBy(sql`latest_name.pinyin asc nulls last`).orderBy('enterprise.id')
  const rows = await ordered
    .select(['enterprise.id', 'enterpriseCode.creditCode', 'latestName.name', 'latestPlace.town'])
    .select(assignedUnit(db, question.selection).as('assignedUnit'))
    .limit(size)
    .offset(offset)
    .execute()
  const total = await countOf(query)
  const leftOut = question.nearest ? (await countOf(narrowed(db, { ...question, nearest: false }))) - total : 0
  return { rows, total, leftOut }
}

async function countOf(query: ReturnType<typeof narrowed>): Promise<number> {
  return (await query.select((it) => it.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()).total
}

function narrowed(db: Kysely<Tables>, question: PageQuestion) {
  const { selection, verdict, short, nearest } = question
  let query = selected(db, selection)
  if (verdict !== undefined || short || nearest) query = query.where('enterprise.id', 'in', answering(db, question))
  return query
}

/** The enterprises of whom one of the schemes says what is asked for. */
function answering(db: Kysely<Tables>, question: PageQuestion) {
  const { verdict, short, nearest } = question
  let query = ofEditions(db, question).select('assessment.enterprise')
  if (verdict !== undefined) query = query.where('verdict', '=', verdict)
  // A scheme of a single clause falls short by one of nearly everybody; nobody is near it for that.
  if (short) query = query.where(sql<SqlBool>`unmet = 1 and unknown = 0 and met > 0`)
  // Of whom nothing is known nobody can say how near it is.
  if (nearest) query = query.where(sql<SqlBool>`met + unmet > 0`)
  return query
}

/** Clauses that are not met or not known, then those not met, then those to be judged: the fewest first; of equals the higher score. */
function nearness(db: Kysely<Tables>, question: PageQuestion) {
  return ofEditions(db, question)
    .select(
      sql<number[]>`array[unmet + unknown, unmet, judgement, -coalesce(high, 0), -coalesce(low, 0)]`.as('nearness'),
    )
    .where('assessment.enterprise', '=', sql.ref<string>('enterprise.id'))
}

function ofEditions(db: Kysely<Tables>, { selection, editions }: PageQuestion) {
  return db
    .selectFrom('assessment')
    .where('assessment.districtCode', '=', selection.district)
    .where(editionKey(), '=', oneOfTexts(editions.map(keyOf)))
}
