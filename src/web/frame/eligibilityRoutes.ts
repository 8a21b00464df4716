import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { assessmentsSearch } from '#web/eligibility/assessmentsSearch.ts'
import { eligibilitySearch } from '#web/eligibility/eligibilitySearch.ts'
import { gapSheetSearch } from '#web/eligibility/gapSheetSearch.ts'
import { schemesSearch } from '#web/eligibility/schemesSearch.ts'
import { versionsSearch } from '#web/eligibility/versionsSearch.ts'
import { office } from './officeRoute.ts'

export const eligibility = createRoute({
  getParentRoute: () => office,
  path: 'eligibility',
  validateSearch: eligibilitySearch,
  component: lazyRouteComponent(() => import('#web/eligibility/EligibilityPage.tsx'), 'EligibilityPage'),
})
export const gapSheet = createRoute({
  getParentRoute: () => office,
  path: 'gap-sheet',
  validateSearch: gapSheetSearch,
  component: lazyRouteComponent(() => import('#web/eligibility/GapSheetPage.tsx'), 'GapSheetPage'),
})
export const schemes = createRoute({
  getParentRoute: () => office,
  path: 'schemes',
  validateSearch: schemesSearch,
  component: lazyRouteComponent(() => import('#web/eligibility/SchemesPage.tsx'), 'SchemesPage'),
})
export const assessments = createRoute({
  getParentRoute: () => office,
  path: 'assessments',
  validateSearch: assessmentsSearch,
  component: lazyRouteComponent(() => import('#web/eligibility/AssessmentsPage.tsx'), 'AssessmentsPage'),
})
export const versions = createRoute({
  getParentRoute: () => office,
  path: 'versions',
  validateSearch: versionsSearch,
  component: lazyRouteComponent(() => import('#web/eligibility/VersionsPage.tsx'), 'VersionsPage'),
})
export const selfChecks = createRoute({
  getParentRoute: () => office,
  path: 'self-checks',
  component: lazyRouteComponent(() => import('#web/eligibility/SelfChecksPage.tsx'), 'SelfChecksPage'),
})
