// The one entry: `serve` opens the doors, any other word is an operation carried out once.
import { Refusal } from '#domain/access/refusal.ts'
import { explainFailure } from '#store/database/failure.ts'
import { packageRoot } from '#store/database/packageRoot.ts'
import { run } from '#cli/run.ts'
import { serve } from '#server/serve.ts'
import { settingsOf } from './settings.ts'

try {
  const [word, ...rest] = process.argv.slice(2)
  const settings = settingsOf(process.env, packageRoot())
  process.exitCode = word === 'serve' ? await serve(settings) : await run(settings, word, rest)
} catch (error) {
  const refusal = error instanceof Refusal ? error : explainFailure(error)
  console.error(refusal ? refusal.message : error)
  process.exitCode = refusal ? 2 : 1
}
