import type { Clause } from '../readScheme.ts'
import { bitsOf, gravestOf, is } from './answerLanes.ts'
import { testLanes, type Pointed } from './testLanes.ts'
import { constant, does, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

const [met, notExamined, , unknown, unmet] = bitsOf

/** A clause not asked in this mode, or answered by an alternative, is not examined; one that fails may still be waived. */
export function clauseLanes(writing: Writing, { test, waivedBy, notExamined: why }: Clause, pointed: Pointed): Lanes {
  const { writer } = writing
  if (why !== null) return constant(writer, notExamined)
  const own = testLanes(writing, test, pointed)
  if (waivedBy.length === 0) return own
  const routes = waivedBy.map((it) => testLanes(writing, it.test, pointed))
  const waived = routes.map((it) => is(writer, it, met)).reduce((a, b) => does(writer, 'or', a, b))
  const open = gravestOf(
    writer,
    routes.map((it) => does(writer, 'and not', it, is(writer, it, unmet))),
  )
  const failed = does(writer, 'first where', constant(writer, unmet), open, is(writer, open, met))
  const weighs = does(writer, 'i64 equal', does(writer, 'or', own, open), own)
  const unsure = does(writer, 'first where', own, constant(writer, unknown), weighs)
  const examined = does(writer, 'first where', failed, unsure, is(writer, own, unmet))
  const answer = does(writer, 'first where', constant(writer, notExamined), examined, waived)
  return does(writer, 'and not', answer, is(writer, own, met))
}
