// Our pages forbid eval, which zod would otherwise try; this must run before the first schema is used.
import { z } from 'zod'

z.config({ jitless: true })
