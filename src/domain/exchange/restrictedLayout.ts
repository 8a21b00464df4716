// Two kinds of table may not be kept, whoever sends them: a respondent's statistical form (统计法 第二十五条: 统计调查中获得的
// 能够识别或者推断单个统计调查对象身份的资料 serve statistics only) and a tax return (税收征收管理法 第八条: 税务机关为纳税人保密).
// A roster of persons is no list of enterprises, and nobody here needs it (个人信息保护法 第六条).
import type { Workbook } from './workbook.ts'

type Layout = {
  name: string
  why: string
  /** Each is enough: patterns that must all be found in some cell of the head, or in the sheet's name. */
  cues: readonly (readonly RegExp[])[]
}

/** The cues as data. 107-1, 107-2: 国家统计局《企业研究开发活动统计报表制度》; A-tables: 国家税务总局公告 2017 年第 54 号 and later. */
const layouts: readonly Layout[] = [
  {
    name: '研发统计 107 表',
    why: '能识别单个调查对象的统计资料只能用于统计，请改用汇总数，或由企业自行授权填报',
    cues: [
      [/^(?:表\s*号\s*[:：]?\s*)?107-[12]表?$/],
      [/^企业?研究开发项目情况/, /^表\s*号/],
      [/^企业?研究开发活动及相关情况/, /^表\s*号/],
      [/^企业?研究开发项目情况.*107-1/],
      [/^企业?研究开发活动及相关情况.*107-2/],
    ],
  },
  {
    name: '企业所得税年度纳税申报表',
    why: '纳税申报表应为企业保密，请改由企业自行填报所需的数字',
    cues: [
      [/企业所得税年度纳税申报表/, /^行次$/],
      [/^A10\d{4}\b.*(?:表|情况|$)/, /^行次$/],
      [/^A10(?:0000|4000|6000|7012|7020|7040|7041)$/],
      [/^A10(?:7012|7041)\s*\S*(?:优惠|明细)/],
    ],
  },
  {
    name: '人员花名册',
    why: '本系统不收人员名册，请删去人员信息，只报企业的数字',
    cues: [
      [/^姓名$/, /^(?:性别|出生年月|出生日期|学历|最高学历|民族)$/],
      [/(?:人员|职工|员工)(?:花名册|名册)/, /^姓名$/],
    ],
  },
]

/** The restricted kind of table that a sheet of a workbook is, by its layout; undefined if none is. */
export function restrictedLayout({ sheets }: Workbook): { sheet: string; name: string; why: string } | undefined {
  for (const { name: sheet, rows } of sheets) {
    const head = [sheet, ...rows.slice(0, HEAD_ROWS).flat()].flatMap((cell) =>
      typeof cell === 'string'
        ? [
            cell
              .normalize('NFKC')
              .replace(/[—－–]/g, '-')
              .trim(),
          ]
        : [],
    )
    const found = layouts.find(({ cues }) =>
      cues.some((cue) => cue.every((pattern) => head.some((text) => pattern.test(text.replace(/\s+/g, ''))))),
    )
    if (found) return { sheet, name: found.name, why: found.why }
  }
  return undefined
}

const HEAD_ROWS = 15

/** A sentence for a file that is refused by its layout. */
export function layoutSentence(
  file: string,
  { sheet, name, why }: { sheet: string; name: string; why: string },
): string {
  return `「${file}」的工作表「${sheet}」是${name}，已拒绝，没有保存：${why}`
}
