import { Refusal } from '#domain/access/refusal.ts'
import type { Scope } from '#domain/access/scope.ts'
import { append } from '#store/access/journal.ts'
import type { Call } from './call.ts'
import { contextOf, nobody, type Context, type Person } from './context.ts'
import { wordIn } from './permit.ts'
import { redact } from './redact.ts'

/** Does the work and journals it in one transaction; a Refusal that the work returns is journaled as one, and kept. */
export async function journalled<Answer>(
  call: Call,
  { input, scope }: { input: unknown; scope: Scope },
  work: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const { district } = scope
  const answered = await call.system.store.db.transaction().execute(async (transaction) => {
    const answer = await work(contextOf(call, { db: transaction, scope }))
    await append(transaction, rowOf(call, { district, input, answer }))
    return answer
  })
  await sealed(call, district)
  return answered
}

/**
 * Journals a refused write in a transaction of its own, since its own was taken back or never begun. Where even that fails,
 * with the database gone, the person still hears the first refusal: so this never throws.
 */
export async function noteRefusal(call: Call, raw: unknown, refusal: Refusal): Promise<void> {
  const { store, texts } = call.system
  const district = call.caller.district ?? wordIn(raw, 'district')
  if (district === null || !texts.districts.has(district)) return
  const row = rowOf(call, { district, input: raw, answer: refusal })
  await store.db
    .transaction()
    .execute((transaction) => append(transaction, row))
    .then(() => sealed(call, district), complain)
}

/** Who is not signed in is at least the login they typed. */
function stranger(input: unknown): Person {
  const login = wordIn(input, 'login')
  return login === null ? nobody : { ...nobody, name: `${login}（未登录）` }
}

/** The act is done and its row is there, so a seal that fails now is made up by the next one. */
async function sealed({ system }: Call, district: string): Promise<void> {
  await system.seal(district).catch(complain)
}

function complain(error: unknown): void {
  process.stderr.write(`操作日志暂未写全：${String(error)}\n`)
}

function rowOf(
  { name, system, caller }: Call,
  { district, input, answer }: { district: string; input: unknown; answer: unknown },
) {
  const { id, name: person } = caller.person ?? stranger(input)
  const refused = answer instanceof Refusal
  return {
    districtCode: district,
    at: system.clock.now(),
    account: id,
    person,
    via: caller.via,
    address: caller.address,
    operation: name,
    input: redact(input),
    outcome: refused ? ('refused' as const) : ('done' as const),
    sentence: refused ? answer.message : null,
  }
}
