import { z } from 'zod'
import { OpenedFigure } from './openedFigure.ts'

/** The number that is open. */
export const cockpitSearch = z.object({ figure: OpenedFigure.optional().catch(undefined) })
