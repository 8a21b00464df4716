import { z } from 'zod'
import { Title } from '#domain/registry/title.ts'

export const openingsSearch = z.object({ title: Title.optional().catch(undefined) })
