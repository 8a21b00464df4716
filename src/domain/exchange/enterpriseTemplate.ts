import { creditCodeColumn, nameColumn } from './commonColumns.ts'
import { negativeCapital } from './negativeCapital.ts'
import { otherPerson } from './otherPerson.ts'
import { template } from './template.ts'

const whose = '企业|单位|公司|注册|经营|登记'
const place = '注册地址?|住所地?|经营地址?|登记地址?|生产地址?|办公地址?|地址'
const town = '(?:乡镇街道|乡镇|镇乡|镇街|街镇|街道|街乡|乡街)'

/** The list of enterprises of a district. It asks for nothing about a natural person. */
export const enterpriseTemplate = template({
  id: 'enterprises',
  title: '企业名单',
  sheetName: '企业名单',
  columns: [
    creditCodeColumn,
    nameColumn,
    {
      key: 'registrationNumber',
      header: '注册号',
      synonyms: ['工商注册号', '营业执照注册号', '旧注册号', '原注册号'],
      required: false,
      kind: 'registrationNumber',
      note: '换发 18 位代码以前的 15 位工商注册号，没有的留空',
      example: '500114000012349',
    },
    {
      key: 'organisationKind',
      header: '组织类型',
      synonyms: ['企业类型', '市场主体类型', '主体类型', '经济性质'],
      required: false,
      kind: 'organisationKind',
      note: '留空视为企业',
      example: '企业',
    },
    {
      key: 'registeredOn',
      header: '成立日期',
      synonyms: ['成立时间', '注册时间', '注册日期', '登记日期', '登记时间', '设立日期', '设立时间'],
      required: false,
      kind: 'day',
      note: '写到日，如 2023-05-15',
      example: '2023-05-15',
    },
    {
      key: 'capital',
      header: '注册资本（万元）',
      synonyms: ['注册资金', '注册资本金', '注册资本总额', '登记资本', '资本', '出资额', '认缴出资额'],
      required: false,
      kind: 'money',
      unit: '万元',
      note: '人民币；不清楚的留空，不要填 0',
      example: '1000',
    },
    {
      key: 'district',
      header: '注册区县',
      synonyms: ['所属区县', '区县', '所在区县', '注册地区'],
      required: false,
      kind: 'district',
      note: '留空视为本区',
      example: '黔江区',
    },
    {
      key: 'town',
      header: '乡镇街道',
      synonyms: ['所属乡镇', '所属街道', '乡镇', '街道', '所属乡镇街道', '镇街', '所在乡镇街道', '乡镇/街道'],
      // 住所所在镇街, 所属街道（乡镇）, 企业属地街镇; not 街道地址, which is an address.
      composed: new RegExp(
        `^(?:${whose})?(?:${place})?(?:所属|所在|属地|归属|辖区)?的?${town}(?:[/和或及]?${town})?(?:名称|代码)?$`,
      ),
      required: false,
      kind: 'town',
      note: '名称或 9 位代码',
      example: '城东街道',
    },
    {
      key: 'park',
      header: '园区',
      synonyms: ['所属园区', '所在园区', '产业园区'],
      required: false,
      kind: 'text',
      note: '不在园区的留空',
      example: '正阳工业园区',
    },
    {
      key: 'assignedUnit',
      header: '包联单位',
      synonyms: ['包联责任单位', '责任单位', '责任部门', '服务单位', '帮扶单位', '联系单位', '挂联单位', '培育单位'],
      required: false,
      kind: 'unit',
      note: '联系服务这家企业的单位；不清楚的留空',
      example: '区科技局',
    },
    {
      key: 'officer',
      header: '服务专员',
      synonyms: ['包联责任人', '包联人', '服务人员', '挂联人'],
      required: false,
      kind: 'text',
      note: '包联单位里联系这家企业的人；不清楚的留空',
      example: '张三',
    },
    {
      key: 'industry',
      header: '行业代码',
      synonyms: ['国民经济行业代码', '行业分类代码', '所属行业代码'],
      required: false,
      kind: 'industry',
      note: 'GB/T 4754-2017，如 C3984',
      example: 'C3984',
    },
    {
      key: 'address',
      header: '注册地址',
      synonyms: ['住所', '地址', '经营场所', '企业地址', '注册地'],
      required: false,
      kind: 'text',
      note: '与营业执照一致',
      example: '重庆市黔江区城东街道示例路 1 号',
    },
  ],
  cue: /企业(?:基本)?(?:信息|名单|名录|台账|清单)|市场主体|新设立|新登记/,
  checks: [otherPerson, negativeCapital],
})
