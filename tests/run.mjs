// All checks of the project, one after the other; the last line counts what passed and what failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'beizeng-checks-'))
const report = join(folder, 'tests.json')
const checks = [
  ['格式', 'oxfmt', '--check'],
  ['写法', 'oxlint', '--deny-warnings'],
  ['类型', 'tsc', '--noEmit'],
  ['无用代码', 'knip'],
  ['构建', 'npm', 'run', '--silent', 'build'],
  ['测试', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
]

let [passed, failed] = [0, 0]
for (const [title, tool, ...words] of checks) {
  const began = Date.now()
  const program = tool === 'npm' ? tool : join('node_modules', '.bin', tool)
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const tests = tool === 'vitest' ? counted() : undefined
  passed += tests?.passed ?? (status === 0 ? 1 : 0)
  failed += tests?.failed ?? (status === 0 ? 0 : 1)
  if (tests && status !== 0 && tests.failed === 0) failed += 1
  console.log(`${status === 0 ? '✓' : '✗'} ${title}（${((Date.now() - began) / 1000).toFixed(1)} 秒）`)
}
rmSync(folder, { recursive: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** A run that wrote no report has failed as a whole. */
function counted() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
