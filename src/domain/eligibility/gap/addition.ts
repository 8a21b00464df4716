import type { Row } from '../facts/dossier.ts'

/** One more of something that a scheme counts, as it is tried out: which row it adds to which list. */
export type Addition = { id: string; name: string; unit: string; collection: string; row: Row }
