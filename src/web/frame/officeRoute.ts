import { createRootRoute, createRoute } from '@tanstack/react-router'
import { admit } from './admit.ts'
import { Lost } from './Lost.tsx'
import { Office } from './Office.tsx'
import { Root } from './Root.tsx'

export const root = createRootRoute({ component: Root, notFoundComponent: Lost })

/** What stands behind the sign-in: every page of the work. */
export const office = createRoute({ getParentRoute: () => root, id: 'office', beforeLoad: admit, component: Office })
