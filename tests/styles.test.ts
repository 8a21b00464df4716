// The styles of all rooms end in one page and stay there once a page was visited: what two of them say of one class, or of
// paper without a name, depends on where somebody has been before. 自测.html is a page of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './imports.ts'

const MACHINERY = 'frame'
const sheets = readdirSync('src/web', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !path.includes('selfCheck'))
  .map((path) => {
    const text = readFileSync(join('src/web', path), 'utf8').replace(/\/\*[^]*?\*\//g, '')
    return { path, room: path.split('/')[0] ?? '', text, selectors: selectorsOf(text) }
  })

/** The selectors of rules; an at-rule is none. */
function selectorsOf(text: string): string[] {
  return [...text.matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim()).filter((it) => !it.startsWith('@'))
}

/** The classes a selector names, those of the library apart. */
function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name).filter((it) => !it.startsWith('ant'))
}

/** The selectors of a rule that are separated by commas, but not within `:is(…)`. */
function alternatives(selector: string): string[] {
  return selector.split(/,(?![^(]*\))/).map((it) => it.trim())
}

const named = (of: typeof sheets) => new Set(of.flatMap(({ selectors }) => selectors.flatMap(classesOf)))
const ofFrame = named(sheets.filter(({ room }) => room === MACHINERY))

test('a class is styled by one room', () => {
  const rooms = new Map<string, Set<string>>()
  for (const sheet of sheets)
    for (const name of named([sheet]))
      if (sheet.room !== MACHINERY && !ofFrame.has(name))
        rooms.set(name, (rooms.get(name) ?? new Set()).add(sheet.room))
  const shared = [...rooms].filter(([, of]) => of.size > 1).map(([name, of]) => `.${name}：${[...of].join('、')}`)

  expect(shared, '两个房间的样式都写了这个类，会互相覆盖：请改名，或移到 frame').toEqual([])
})

test('a room says something of a class of the frame only within a class of its own', () => {
  const stray = sheets
    .filter(({ room }) => room !== MACHINERY)
    .flatMap(({ path, selectors }) =>
      selectors
        .flatMap(alternatives)
        .filter((it) => classesOf(it).length > 0 && classesOf(it).every((name) => ofFrame.has(name)))
        .map((it) => `${path}：${it}`),
    )

  expect(stray, '这会改变别的页面：请加上本房间的类').toEqual([])
})

test('paper has a name, so that a page prints on its own whatever was visited before', () => {
  const nameless = sheets.filter(({ text }) => /@page\s*\{/.test(text)).map(({ path }) => path)

  expect(nameless, '请写成 @page 名称，并用 page: 名称 指定给谁').toEqual([])
})

test('every token is defined', () => {
  const code = sourceFiles().flatMap(({ lines }) => lines.flatMap((it) => it.match(/'--[\w-]+'/g) ?? []))
  const defined = new Set([
    ...sheets.flatMap(({ text }) => text.match(/--[\w-]+(?=:)/g) ?? []),
    ...code.map((it) => it.slice(1, -1)),
  ])
  const unknown = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name = '']) => (defined.has(name) ? [] : [`${path}：${name}`])),
  )

  expect(unknown, '没有这个颜色或尺寸，look.css 里有').toEqual([])
})
