import { readYaml } from '../readYaml.ts'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { DistrictHeader, UnitText, type DistrictText } from './districtText.ts'

/** Reads `policy/districts/<code>`; throws a Refusal naming file and line when something in it does not fit. */
export function readDistrict(folder: string): DistrictText {
  const header = readYaml(join(folder, 'district.yaml'), DistrictHeader)
  const units = readYaml(join(folder, 'units.yaml'), z.array(UnitText))
  return { code: basename(folder), ...header, units, towns: readPlaces(join(folder, 'places.csv')) }
}

function readPlaces(path: string): DistrictText['towns'] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  return lines.map((line) => {
    const [code = '', name = ''] = line.split(',')
    return { code, name }
  })
}
