import { expect, test } from 'vitest'
import { districtNamed } from './districtNamed.ts'

test.for<[string | null, string, string | null]>([
  ['重庆市黔江区人民政府办公室', '育才方案', '黔江区'],
  ['浙江省宁波市象山县人民政府', '若干措施', '象山县'],
  ['酉阳土家族苗族自治县人民政府', '育才方案', '酉阳土家族苗族自治县'],
  [null, '重庆市黔江区高新技术企业“双倍增”实施方案', '黔江区'],
  [null, '石景山区支持企业发展的若干措施', '石景山区'],
  [null, '关于促进高新区发展的实施方案', null],
  [null, '全区育才方案', null],
  ['国务院', '国务院关于促进综合保税区高水平开放的若干意见', null],
  ['泰州市人民政府', '泰州市人民政府关于支持中小企业的政策措施', null],
])('a plan issued by %s with the title %s is for %s', ([issuer, title, district]) => {
  expect(districtNamed({ issuer, title })).toBe(district)
})
