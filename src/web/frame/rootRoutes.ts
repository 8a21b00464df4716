// What every page stands in: the frame, and for whoever has signed in the office.
import { createRootRoute, createRoute } from '@tanstack/react-router'
import { admit } from './admit.ts'
import { Lost } from './Lost.tsx'
import { Office } from './Office.tsx'
import { Root } from './Root.tsx'

export const root = createRootRoute({ component: Root, notFoundComponent: Lost })
export const office = createRoute({ getParentRoute: () => root, id: 'office', beforeLoad: admit, component: Office })
