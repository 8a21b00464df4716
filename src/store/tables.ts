import type { AccessTables } from './access/accessTables.ts'
import type { CollectionTables } from './exchange/collectionTables.ts'
import type { AssessmentTables } from './eligibility/assessmentTables.ts'
import type { EligibilityTables } from './eligibility/eligibilityTables.ts'
import type { ExchangeTables } from './exchange/exchangeTables.ts'
import type { LedgerTables } from './ledgers/ledgerTables.ts'
import type { PlanTables } from './plan/planTables.ts'
import type { RegistryTables } from './registry/registryTables.ts'
import type { SnapshotTables } from './registry/snapshotTables.ts'

/** Every table of the migrated database, as Kysely sees it (camelCase); schema.txt prints the same from the catalogue. */
export type Tables = AccessTables &
  AssessmentTables &
  CollectionTables &
  EligibilityTables &
  ExchangeTables &
  LedgerTables &
  PlanTables &
  RegistryTables &
  SnapshotTables
