import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { office } from '#web/frame/officeRoute.ts'
import { ledgerSearch } from './ledgerSearch.ts'

const ledgers = createRoute({
  getParentRoute: () => office,
  path: 'ledgers',
  component: lazyRouteComponent(() => import('./LedgersPage.tsx'), 'LedgersPage'),
})
const ledger = createRoute({
  getParentRoute: () => office,
  path: 'ledgers/$id',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./LedgerPage.tsx'), 'LedgerPage'),
})

export const ledgerRoutes = [ledgers, ledger] as const
