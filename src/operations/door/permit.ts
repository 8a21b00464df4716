import { may, type Permission } from '#domain/access/permission.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { covers, type Scope } from '#domain/access/scope.ts'
import type { Caller } from './context.ts'
import type { Operation } from './operation.ts'

/** Refuses a caller who may not do this at all: not signed in, a password still to be changed, or the wrong role. */
export function permit(permission: Permission | 'anyone' | 'signed in', caller: Caller): void {
  if (permission === 'anyone') return
  if (!caller.person) throw new Refusal('not-signed-in', '尚未登录或登录已过期，请重新登录')
  if (permission === 'signed in') return
  if (caller.mustChangePassword) throw new Refusal('forbidden', '首次登录请先修改密码，再使用其他功能')
  if (!may(caller.person.role, permission))
    throw new Refusal('forbidden', `「${caller.person.name}」的角色无权办理此事，需要时请联系安全管理员授权`)
}

/**
 * What this call sees. A unit's officer is held to its own units, and an input that names another unit is refused
 * here, whatever the operation does with it.
 */
export function scopeOf(
  { caller, operation }: { caller: Caller; operation: Pick<Operation, 'kind' | 'permission'> },
  input: unknown,
): Scope {
  const district = districtOf(caller, operation, input)
  if (district === null) throw new Refusal('bad-input', '请先选择区县')
  const units = caller.person?.role === 'unit' ? caller.person.units : 'all'
  const scope: Scope = { district, units }
  const unit = wordIn(input, 'unit')
  if (unit && !covers(scope, unit)) throw new Refusal('forbidden', '只能查看和办理本单位的内容，不能指定其他单位')
  return scope
}

/** Who signs in names the district; everybody else works in the one they signed in to. */
function districtOf(
  caller: Caller,
  { kind, permission }: Pick<Operation, 'kind' | 'permission'>,
  input: unknown,
): string | null {
  const named = permission === 'anyone' ? wordIn(input, 'district') : null
  return named ?? caller.district ?? (kind === 'read' ? NO_DISTRICT : null)
}

/** What a question without a district sees of district tables: nothing. */
const NO_DISTRICT = ''

export function wordIn(input: unknown, key: string): string | null {
  const word = (input as Record<string, unknown> | null | undefined)?.[key]
  return typeof word === 'string' ? word : null
}
