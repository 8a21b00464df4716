import { z } from 'zod'

/**
 * How sure we are of a number or a day in a policy file: A read in the official text, B two sources agree, C one source, M from
 * memory, CONV a convention where the text is silent, 待确认 not known yet.
 */
export const Confidence = z.enum(['A', 'B', 'C', 'M', 'CONV', '待确认'])
