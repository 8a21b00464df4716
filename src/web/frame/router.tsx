// Every page by its address, which is the English noun of what it shows; the search parameters are its state.
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { backSearch } from '#web/access/backSearch.ts'
import { journalSearch } from '#web/access/journalSearch.ts'
import { enterSearch } from '#web/access/enterSearch.ts'
import { setUpSearch } from '#web/access/setUpSearch.ts'
import { collectionSearch } from '#web/exchange/collection/collectionSearch.ts'
import { exchangeSearch } from '#web/exchange/exchangeSearch.ts'
import { ledgerRoutes } from '#web/ledgers/ledgerRoutes.ts'
import { planSearch } from '#web/plan/planSearch.ts'
import { enterprisesSearch } from '#web/registry/enterprisesSearch.ts'
import { openingsSearch } from '#web/registry/openingsSearch.ts'
import { snapshotSearch } from '#web/registry/snapshotSearch.ts'
import { snapshotsSearch } from '#web/registry/snapshotsSearch.ts'
import { cockpitSearch } from '#web/targets/cockpitSearch.ts'
import { decompositionSearch } from '#web/targets/decompositionSearch.ts'
import { assessments, eligibility, gapSheet, schemes, selfChecks, versions } from './eligibilityRoutes.ts'
import { Failed } from './Failed.tsx'
import { goHome } from './goHome.ts'
import { Home } from './Home.tsx'
import { office, root } from './officeRoute.ts'
import { passBy } from './passBy.ts'
import { Waiting } from './Waiting.tsx'

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: backSearch,
  beforeLoad: passBy,
  component: lazyRouteComponent(() => import('#web/access/SignInPage.tsx'), 'SignInPage'),
})
const setUp = createRoute({
  getParentRoute: () => root,
  path: 'setup',
  validateSearch: setUpSearch,
  component: lazyRouteComponent(() => import('#web/access/SetUpPage.tsx'), 'SetUpPage'),
})
const enter = createRoute({
  getParentRoute: () => root,
  path: 'enter',
  validateSearch: enterSearch,
  component: lazyRouteComponent(() => import('#web/access/EnterPage.tsx'), 'EnterPage'),
})
const firstPassword = createRoute({
  getParentRoute: () => root,
  path: 'first-password',
  validateSearch: backSearch,
  beforeLoad: passBy,
  component: lazyRouteComponent(() => import('#web/access/FirstPasswordPage.tsx'), 'FirstPasswordPage'),
})

const home = createRoute({ getParentRoute: () => office, path: '/', beforeLoad: goHome, component: Home })
const password = createRoute({
  getParentRoute: () => office,
  path: 'password',
  component: lazyRouteComponent(() => import('#web/access/PasswordPage.tsx'), 'PasswordPage'),
})
const authenticator = createRoute({
  getParentRoute: () => office,
  path: 'authenticator',
  component: lazyRouteComponent(() => import('#web/access/AuthenticatorPage.tsx'), 'AuthenticatorPage'),
})
const accounts = createRoute({
  getParentRoute: () => office,
  path: 'accounts',
  component: lazyRouteComponent(() => import('#web/access/AccountsPage.tsx'), 'AccountsPage'),
})
const units = createRoute({
  getParentRoute: () => office,
  path: 'units',
  component: lazyRouteComponent(() => import('#web/access/UnitsPage.tsx'), 'UnitsPage'),
})
const journal = createRoute({
  getParentRoute: () => office,
  path: 'journal',
  validateSearch: journalSearch,
  component: lazyRouteComponent(() => import('#web/access/JournalPage.tsx'), 'JournalPage'),
})
const cockpit = createRoute({
  getParentRoute: () => office,
  path: 'cockpit',
  validateSearch: cockpitSearch,
  component: lazyRouteComponent(() => import('#web/targets/CockpitPage.tsx'), 'CockpitPage'),
})
const plan = createRoute({
  getParentRoute: () => office,
  path: 'plan',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('#web/plan/PlanPage.tsx'), 'PlanPage'),
})
const decomposition = createRoute({
  getParentRoute: () => office,
  path: 'decomposition',
  validateSearch: decompositionSearch,
  component: lazyRouteComponent(() => import('#web/targets/DecompositionPage.tsx'), 'DecompositionPage'),
})
const enterprises = createRoute({
  getParentRoute: () => office,
  path: 'enterprises',
  validateSearch: enterprisesSearch,
  component: lazyRouteComponent(() => import('#web/registry/EnterprisesPage.tsx'), 'EnterprisesPage'),
})
const enterprise = createRoute({
  getParentRoute: () => office,
  path: 'enterprises/$id',
  component: lazyRouteComponent(() => import('#web/registry/EnterprisePage.tsx'), 'EnterprisePage'),
})
const snapshots = createRoute({
  getParentRoute: () => office,
  path: 'snapshots',
  validateSearch: snapshotsSearch,
  component: lazyRouteComponent(() => import('#web/registry/SnapshotsPage.tsx'), 'SnapshotsPage'),
})
const snapshot = createRoute({
  getParentRoute: () => office,
  path: 'snapshots/$id',
  validateSearch: snapshotSearch,
  component: lazyRouteComponent(() => import('#web/registry/SnapshotPage.tsx'), 'SnapshotPage'),
})
const openings = createRoute({
  getParentRoute: () => office,
  path: 'openings',
  validateSearch: openingsSearch,
  component: lazyRouteComponent(() => import('#web/registry/OpeningsPage.tsx'), 'OpeningsPage'),
})
const credits = createRoute({
  getParentRoute: () => office,
  path: 'credits',
  component: lazyRouteComponent(() => import('#web/registry/CreditsPage.tsx'), 'CreditsPage'),
})
const collections = createRoute({
  getParentRoute: () => office,
  path: 'collections',
  component: lazyRouteComponent(() => import('#web/exchange/collection/CollectionsPage.tsx'), 'CollectionsPage'),
})
const collection = createRoute({
  getParentRoute: () => office,
  path: 'collections/$id',
  validateSearch: collectionSearch,
  component: lazyRouteComponent(() => import('#web/exchange/collection/CollectionPage.tsx'), 'CollectionPage'),
})
const exchange = createRoute({
  getParentRoute: () => office,
  path: 'exchange',
  validateSearch: exchangeSearch,
  component: lazyRouteComponent(() => import('#web/exchange/ExchangePage.tsx'), 'ExchangePage'),
})
const interfaces = createRoute({
  getParentRoute: () => office,
  path: 'interfaces',
  component: lazyRouteComponent(() => import('#web/exchange/InterfacesPage.tsx'), 'InterfacesPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    setUp,
    enter,
    firstPassword,
    office.addChildren([
      home,
      cockpit,
      enterprises,
      enterprise,
      eligibility,
      gapSheet,
      schemes,
      assessments,
      versions,
      selfChecks,
      snapshots,
      snapshot,
      openings,
      ...ledgerRoutes,
      credits,
      plan,
      decomposition,
      collections,
      collection,
      exchange,
      accounts,
      units,
      journal,
      interfaces,
      password,
      authenticator,
    ]),
  ]),
  scrollRestoration: true,
  defaultErrorComponent: Failed,
  defaultPendingComponent: Waiting,
  defaultPendingMs: 200,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
