// Ten lists of fifty rows, each as another bureau would send it: no two have the same headings, dates or format.
import { completeCreditCode } from '#values/creditCode.ts'
import { gb18030 } from '../plan/gb18030.ts'
import { codeNumber } from './codeNumber.ts'
import { workbook, type SentCells as Cells, type SentFile } from './sentWorkbook.ts'

const first = '云松海棠青禾星岚玉泉金石瑞丰天成'.match(/../g) ?? []
const second = '数创智联新材精密生物光电芯科云算环能食品'.match(/../g) ?? []

/** The name of the n-th enterprise; no two are alike by accident. */
export function nameNumber(n: number): string {
  return `重庆${first[n % 8]}${second[Math.floor(n / 8) % 10]}${'甲乙丙丁'[Math.floor(n / 80) % 4]}科技有限公司`
}

const oldNumber = (n: number) => `50011400000${n}`
const fifty = (from: number) => Array.from({ length: 50 }, (_, at) => from + at)
const wrong = (code: string) => code.slice(0, 17) + (code.endsWith('7') ? '8' : '7')

/** Enterprises 1000–1199 in four lists, then their certificates and admissions in six. */
export function tenLists(): SentFile[] {
  return [
    marketBureau(),
    economyBureau(),
    park(),
    newlyRegistered(),
    certificates(),
    ledger(),
    admissions(),
    byName(),
    otherHeadings(),
    serials(),
  ]
}

/** Two titles, synonyms, lower-case codes, capital with its unit; some registered elsewhere, some no enterprises. */
function marketBureau(): SentFile {
  const rows = fifty(1000).map((n, at): Cells => [
    at + 1,
    nameNumber(n),
    at > 46 ? codeOfOther(n) : codeNumber(n).toLowerCase(),
    '20190315',
    '1,000(万元人民币)',
    at > 2 && at < 15 ? '彭水县' : '黔江区',
  ])
  return workbook(
    '区市场监管局企业名单2024年5月.xlsx',
    [
      ['黔江区企业名单'],
      ['截至 2024 年 5 月'],
      ['序号', '市场主体名称', '社会信用代码', '成立时间', '注册资金', '所属区县'],
      ...rows,
    ],
    ['A1:F1', 'A2:F2'],
  )
}

/** GB18030, blanks as dashes, dates with dots, old numbers; two new names, two codes that cannot be right. */
function economyBureau(): SentFile {
  const rows = fifty(1050).map((n, at) =>
    at < 2
      ? [codeNumber(1000 + at), `重庆改名${'甲乙'[at]}科技有限公司`, '', '--', '--']
      : [
          at > 47 ? wrong(codeNumber(n)) : codeNumber(n),
          at > 47 ? `无人知道的第${at}家企业` : nameNumber(n),
          oldNumber(n),
          '2019.3.5',
          at % 3 === 0 ? '--' : '500',
        ],
  )
  const lines = [['统一信用代码', '企业全称', '原注册号', '注册时间', '注册资本(万元)'], ...rows].map((cells) =>
    cells.join(','),
  )
  return { name: '区经济信息委 企业台账.csv', bytes: gb18030(lines.join('\r\n')) }
}

/** The old format, the town merged over ten rows each, a line of signatures below. */
function park(): SentFile {
  const rows = fifty(1100).map((n, at): Cells => [
    at % 10 === 0 ? '城东街道' : null,
    codeNumber(n),
    nameNumber(n),
    '2019年3月15日',
  ])
  const merges = [0, 1, 2, 3, 4].map((it) => `A${it * 10 + 2}:A${it * 10 + 11}`)
  return workbook(
    '正阳工业园区企业名录.xls',
    [['镇街', '企业信用代码', '企业', '登记日期'], ...rows, [null, '填表人：张三']],
    merges,
  )
}

/** Two rows of headings. */
function newlyRegistered(): SentFile {
  const rows = fifty(1150).map((n): Cells => [nameNumber(n), codeNumber(n), '二〇一九年三月十五日', 200])
  return workbook(
    '新登记企业.xlsx',
    [['企业信息', null, '登记情况', null], ['名称', '信用代码', '成立日期', '注册资本（万元）'], ...rows],
    ['A1:B1', 'C1:D1'],
  )
}

/** Two titles, two rows of headings, three wrong codes, one of them beside a former name. */
function certificates(): SentFile {
  const rows = fifty(1000).map((n, at): Cells => [
    at + 1,
    nameNumber(n),
    [0, 20, 21].includes(at) ? wrong(codeNumber(n)) : at > 46 ? codeOfOther(n) : codeNumber(n),
    `GR2023511${n}`,
    ['20231016', '2023.10.16', 45215, '2023年10月16日'][at % 4] ?? null,
    '2026/10/15',
  ])
  return workbook(
    '区科技局高新技术企业2023.xlsx',
    [
      ['重庆市黔江区'],
      ['2023 年高新技术企业名单'],
      ['序号', '企业名称', '统一社会信用代码/注册号', '证书信息', null, null],
      [null, null, null, '编号', '发证日期', '有效期至'],
      ...rows,
    ],
    ['A1:F1', 'A2:F2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'],
  )
}

/** Old numbers instead of codes, two certificates that end before they begin. */
function ledger(): SentFile {
  const rows = fifty(1050).map((n, at) => {
    const known = at < 2 || at > 47
    const code = known ? codeNumber(n) : at < 8 ? oldNumber(n) : codeNumber(n)
    return [
      nameNumber(n),
      code,
      `GR2022511${n}`,
      '2022-11-01',
      at === 30 || at === 31 ? '2021-10-31' : '2025-10-31',
      '区科技局',
    ].join('\t')
  })
  return {
    name: '高企台账.csv',
    bytes: new TextEncoder().encode(
      ['纳税人名称\t纳税人识别号\t高企证书编号\t颁证日期\t到期时间\t培育单位', ...rows].join('\n'),
    ),
  }
}

/** The old format; two admissions of which only the month is known. */
function admissions(): SentFile {
  const rows = fifty(1100).map((n, at): Cells => [
    codeNumber(n),
    nameNumber(n),
    at < 2 ? '二〇二三年五月' : '2023.5.15',
  ])
  return workbook('科技型企业入库名单.xls', [['信用代码', '公司名称', '入库时间'], ...rows], [])
}

/** No codes at all. */
function byName(): SentFile {
  const rows = fifty(1150).map((n): Cells => [nameNumber(n), 45061])
  return workbook('城东街道科技型企业.xlsx', [['科技型企业'], ['单位名称', '备案时间'], ...rows], ['A1:B1'])
}

/** A heading nobody knows over the codes; a unit that does not exist. */
function otherHeadings(): SentFile {
  const rows = fifty(1000).map((n, at): Cells => [
    at > 46 ? codeOfOther(n) : codeNumber(n),
    nameNumber(n),
    '2023-05-15',
    at < 2 ? '某某单位' : '区科技局',
  ])
  return workbook('区商务委科技型企业.xlsx', [['主体编码', '企业名称', '入库日期', '责任单位'], ...rows], [])
}

/** Serial numbers as text; two names written wrongly beside codes that are wrong too; a row twice. */
function serials(): SentFile {
  const rows = fifty(1050).map((n, at): Cells => {
    const of = at === 49 ? 1050 + 40 : at === 48 ? 1050 + 41 : n
    const typo = at === 20 || at === 21
    return [
      typo ? wrong(codeNumber(of)) : codeNumber(of),
      typo ? nameNumber(of).replace('科技', '科枝') : nameNumber(of),
      '45061',
    ]
  })
  return workbook(
    '区农业农村委科技型企业.xlsx',
    [['统一社会\n信用代码*', ' 企业 名称', '确认日期（入库）'], ...rows],
    [],
  )
}

/** A self-employed person's code is one of another kind. */
function codeOfOther(n: number): string {
  return completeCreditCode(`92${codeNumber(n).slice(2, 17)}`)
}
