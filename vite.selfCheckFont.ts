// The Chinese font of 自测.html: Noto Sans SC, cut down to what the page, its texts and the common words of names need.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const PACKAGE = 'node_modules/@fontsource-variable/noto-sans-sc'

/** The family the rules below are about; selfCheck.css asks for it after the fonts of the system. */
const FAMILY = 'Noto Sans SC 自测'

/**
 * Rules of CSS with the font in them, in one weight; each slice of the package becomes a rule of its own.
 * @param page what the page itself says: its script and its markup
 */
export async function selfCheckFont(page: string): Promise<string> {
  const wanted = new Set([...page, ...policyTexts(), ...commonCharacters()].filter((it) => it >= ' '))
  const slices = JSON.parse(readFileSync(join(PACKAGE, 'unicode.json'), 'utf8')) as Record<string, string>
  const rules: string[] = []
  for (const [slice, ranges] of Object.entries(slices)) {
    const characters = [...wanted].filter(within(ranges))
    for (const it of characters) wanted.delete(it)
    if (characters.length > 0) rules.push(await rule(slice.replace(/[[\]]/g, ''), characters))
  }
  return rules.join('')
}

async function rule(slice: string, characters: string[]): Promise<string> {
  const whole = readFileSync(join(PACKAGE, 'files', `noto-sans-sc-${slice}-wght-normal.woff2`))
  const cut = await subsetFont(whole, characters.join(''), { targetFormat: 'woff2', variationAxes: { wght: 400 } })
  const range = characters.map((it) => `U+${it.codePointAt(0)?.toString(16)}`).join()
  const source = `url(data:font/woff2;base64,${cut.toString('base64')})`
  return `@font-face{font-family:'${FAMILY}';src:${source} format('woff2');unicode-range:${range}}`
}

/** Whether a character lies in ranges as CSS writes them: `U+4e00-4e05,U+4e07`. */
function within(ranges: string): (character: string) => boolean {
  const bounds = ranges.split(',').map((it) => {
    const [from = 0, to = from] = it
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return { from, to }
  })
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return bounds.some(({ from, to }) => from <= code && code <= to)
  }
}

/** Everything the page may be given: the schemes, the facts, the levers, the calendars. */
function policyTexts(): string {
  const files = readdirSync('policy', { recursive: true, encoding: 'utf8' })
  const given = files.filter((it) =>
    /^(schemes|calendars)[\\/].*\.yaml$|^(facts|levers|high-tech-domains)\.yaml$/.test(it),
  )
  return given.map((it) => readFileSync(join('policy', it), 'utf8')).join('')
}

/** The 3,755 characters of level 1 of GB 2312-80 (rows 16 to 55): nearly every character a person types as a name. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return new TextDecoder('gbk').decode(new Uint8Array(bytes))
}
