import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

test.for<[string, string, string]>([
  ['no numbering', '我们要把事情办好。', 'no-numbering'],
  ['nothing at all', '', 'no-numbering'],
  ['a bracket that never closes', '一、甲\n二、乙\n三、丙。做事。（责任单位：区科技局、区财政局', 'open-bracket'],
  [
    'a row longer than its header',
    '一、甲\n表\n部门\t2023年\t2024年\n区科技局\t1\t2\t3\n区财政局\t1\t2\n',
    'overlong-row',
  ],
  ['control characters', '一、甲\u0000\n二、乙\u0007', 'control-characters'],
])('%s is reported, and the rest is compiled', ([, text, id]) => {
  const read = compile(text)
  expect(read.lintFindings.map((it) => it.id.split('@')[0])).toContain(id)
  expect(read.text).toHaveLength(text.length)
})
