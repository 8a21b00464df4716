import type { Column } from '#values/column.ts'
import { shanghaiText } from '#values/moment.ts'
import type { OpeningAccount } from './openingAccount.ts'
import type { OpeningKind } from './opening.ts'

type Named = { name: string }
type Account = Omit<OpeningAccount, 'explainedBy' | 'takenOut'> & { explainedBy: Named[]; takenOut: Named[] }

const kindNames = { opening: '期初数', yearTotal: '历年总数' } as const satisfies Record<OpeningKind, string>

/** The columns of 期初与历年总数; page and file take them from here. */
export const openingColumns = [
  { key: 'onDay', header: '截至', kind: 'day', width: 14, value: (it) => it.onDay },
  { key: 'kind', header: '种类', kind: 'text', width: 12, value: ({ kind }) => kindNames[kind] },
  { key: 'total', header: '总数', kind: 'count', unit: '家', width: 12, value: (it) => it.total },
  { key: 'named', header: '已知名单', kind: 'count', unit: '家', width: 16, value: (it) => it.named },
  { key: 'difference', header: '差额', kind: 'count', unit: '家', width: 12, value: (it) => it.difference },
  {
    key: 'differenceAtFirst',
    header: '登记时差额',
    kind: 'count',
    unit: '家',
    width: 18,
    value: (it) => it.differenceAtFirst,
  },
  { key: 'reason', header: '依据', kind: 'text', width: 40, value: (it) => it.reason },
  { key: 'recorded', header: '登记', kind: 'text', width: 36, value: recordedText },
  { key: 'explainedBy', header: '登记以后补上名单的', kind: 'text', width: 40, value: (it) => namesOf(it.explainedBy) },
  { key: 'takenOut', header: '登记以后从名单中收回的', kind: 'text', width: 40, value: (it) => namesOf(it.takenOut) },
] as const satisfies readonly Column<Account>[]

function recordedText({ person, knownFrom, corrected }: Account): string {
  return `${person ?? '采用方案时'} ${shanghaiText(knownFrom)}${corrected ? '，已更正' : ''}`
}

function namesOf(named: readonly Named[]): string | null {
  return named.map(({ name }) => name).join('、') || null
}
