import type { Row } from '#web/frame/contract.ts'

/** What is being done on the page of accounts. */
export type AccountAct = { kind: 'create' } | { kind: 'grant' | 'reset'; account: Row<'listAccounts'> }
