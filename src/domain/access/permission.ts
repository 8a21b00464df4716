// Who may do what. A permission is a sentence; a role is the list of sentences that are true of it.
import type { Role } from './role.ts'

export type Permission =
  | 'read the plan'
  | 'adopt the plan'
  | 'read targets'
  | 'read enterprises'
  | 'record enterprises'
  | 'assess enterprises'
  | 'record judgements'
  | 'rule on credits'
  | 'assign enterprises'
  | 'collect lists'
  | 'answer collections'
  | 'read the full lists'
  | 'read ledgers'
  | 'keep ledgers'
  | 'read openings'
  | 'keep openings'
  | 'show contacts'
  | 'share views'
  | 'read units'
  | 'keep units'
  | 'keep accounts'
  | 'grant roles'
  | 'read accounts'
  | 'read the journal'
  | 'keep the system'
  | 'follow own jobs'

const everyone: Permission[] = ['read units', 'follow own jobs']
const readers: Permission[] = [
  'read the plan',
  'read targets',
  'read enterprises',
  'assess enterprises',
  'read ledgers',
]
const wholeDistrict: Permission[] = ['read the full lists', 'read openings']

const permissions = {
  lead: [
    ...everyone,
    ...readers,
    ...wholeDistrict,
    'adopt the plan',
    'record enterprises',
    'record judgements',
    'rule on credits',
    'assign enterprises',
    'collect lists',
    'answer collections',
    'keep ledgers',
    'keep openings',
    'show contacts',
    'share views',
    'keep units',
  ],
  leader: [...everyone, ...readers, ...wholeDistrict],
  unit: [...everyone, ...readers, 'keep ledgers', 'answer collections', 'show contacts'],
  system: [...everyone, 'keep accounts', 'read accounts', 'keep the system'],
  security: [...everyone, 'grant roles', 'read accounts'],
  audit: [...everyone, 'read the journal'],
} as const satisfies Record<Role, readonly Permission[]>

/** Whether somebody in this role may do this; nobody without a role may do anything. */
export function may(role: Role | null, permission: Permission): boolean {
  return role !== null && (permissions[role] as readonly Permission[]).includes(permission)
}
