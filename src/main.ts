// The one entry: `serve` opens the doors, `demo` opens them on a made-up district, any other word is an operation carried out once.
import { Refusal } from '#domain/access/refusal.ts'
import { explainFailure } from '#store/database/failure.ts'
import { packageRoot } from '#store/database/packageRoot.ts'
import { run } from '#cli/run.ts'
import { serve } from '#server/serve.ts'
import { demoWords } from '#cli/demoWords.ts'
import { prepareDemoFolder } from '#operations/demo/demoFolder.ts'
import { openDemo } from '#operations/demo/openDemo.ts'
import { demoDataDir, settingsOf } from './settings.ts'

try {
  const [word, ...rest] = process.argv.slice(2)
  process.exitCode = word === 'demo' ? await demo(rest) : await work(settingsOf(process.env, packageRoot()), word, rest)
} catch (error) {
  const refusal = error instanceof Refusal ? error : explainFailure(error)
  console.error(refusal ? refusal.message : error)
  process.exitCode = refusal ? 2 : 1
}

function work(settings: ReturnType<typeof settingsOf>, word: string | undefined, rest: string[]): Promise<number> {
  return word === 'serve' ? serve(settings) : run(settings, word, rest)
}

function demo(words: string[]): Promise<number> {
  const { reset, ...size } = demoWords(words)
  const dataDir = prepareDemoFolder(demoDataDir(process.env), { reset })
  const settings = settingsOf({ ...process.env, DATA_DIR: dataDir }, packageRoot())
  return serve(settings, async (system) =>
    (await openDemo(system, size)).map(({ name, path }) => ({ words: `${name}（演示数据，24 小时内用一次）`, path })),
  )
}
