import { packageRoot } from '#store/database/packageRoot.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of this code, as package.json states it. */
export const version: string = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version
