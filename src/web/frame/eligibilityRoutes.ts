import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { eligibilitySearch } from '#web/eligibility/eligibilitySearch.ts'
import { schemesSearch } from '#web/eligibility/schemesSearch.ts'
import { office } from './officeRoute.ts'

export const eligibility = createRoute({
  getParentRoute: () => office,
  path: 'eligibility',
  validateSearch: eligibilitySearch,
  component: lazyRouteComponent(() => import('#web/eligibility/EligibilityPage.tsx'), 'EligibilityPage'),
})
export const schemes = createRoute({
  getParentRoute: () => office,
  path: 'schemes',
  validateSearch: schemesSearch,
  component: lazyRouteComponent(() => import('#web/eligibility/SchemesPage.tsx'), 'SchemesPage'),
})
export const selfChecks = createRoute({
  getParentRoute: () => office,
  path: 'self-checks',
  component: lazyRouteComponent(() => import('#web/eligibility/SelfChecksPage.tsx'), 'SelfChecksPage'),
})
