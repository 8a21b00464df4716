// The drawing of the house, as data: ARCHITECTURE.md tells it in words, this checks every import against it.
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { floors, machinery, rooms, withNode, type Floor } from './floors.ts'
import { importsOf, sourceFiles, type Import, type SourceFile } from './imports.ts'

const files = sourceFiles()
const imports = files.flatMap(importsOf).filter((it) => it.from.floor !== '')

test.for(Object.keys(floors))('every import of %s stands in the house', (floor) => {
  const objections = imports
    .filter((it) => it.from.floor === floor)
    .flatMap((it) => objection(it)?.replace(/^/, `${it.from.path} → ${it.target}：`) ?? [])

  expect(objections).toEqual([])
})

function objection(it: Import): string | undefined {
  const floor = floors[it.from.floor]
  if (!floor) return `src 下没有「${it.from.floor}」这一层，请放进已有的层，或写一页决定`
  if (it.target.startsWith('.')) return strayRelative(it)
  if (!it.target.startsWith('#')) return strayLibrary(it, floor)
  const [toFloor = '', toRoom = ''] = it.target.slice(1).split('/')
  if (toFloor === it.from.floor) return strayRoom(it.from, toRoom)
  if (floor.on.includes(toFloor) || (it.typesOnly && floor.typesOf?.includes(toFloor))) return undefined
  return `「${it.from.floor}」层不能引用「${toFloor}」层${floor.typesOf?.includes(toFloor) ? '的值，只能 import type' : ''}`
}

/** The file below `src` that an import names; none for a library. */
function pathOf({ from, target }: Import): string[] {
  if (target.startsWith('#')) return [target.slice(1)]
  return target.startsWith('.') ? [join(dirname(from.path), target)] : []
}

/** A relative path stays in its room; only the door and the list of operations stand beside the rooms of their floor. */
function strayRelative({ from, target }: Import): string | undefined {
  const up = target.match(/^\.\.\/([^/]+)/)?.[1]
  if (up === undefined || (machinery[from.floor] ?? []).includes(up) || up.endsWith('.ts')) return undefined
  if (from.floor === 'operations' && rooms.includes(up)) return undefined
  if (from.path.split('/').length > 3 && !target.startsWith('../../')) return undefined
  return `相对路径不出房间，请写成 #${from.floor}/${up}/…`
}

function strayLibrary({ from, target }: Import, { libraries }: Floor): string | undefined {
  const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '')
  if (target.startsWith('node:'))
    return withNode.has(from.floor) ? undefined : `「${from.floor}」层不接触机器，不能用 ${target}`
  return libraries.some((it) => it === name || name.startsWith(`${it}/`))
    ? undefined
    : `「${from.floor}」层不用 ${name}；要用请写一页决定`
}

/** In domain a room knows only the rooms above it. */
function strayRoom(from: SourceFile, toRoom: string): string | undefined {
  if (from.floor !== 'domain') return undefined
  if (rooms.indexOf(toRoom) >= 0 && rooms.indexOf(toRoom) < rooms.indexOf(from.room ?? '')) return undefined
  return `domain 里「${from.room}」在「${toRoom}」之上，不能引用它`
}

test('every folder is a floor, a room or a floor’s machinery', () => {
  const strange = files.filter(({ floor, room }) => {
    if (floor === '') return false
    if (!(floor in floors)) return true
    return room !== null && ![...rooms, ...(machinery[floor] ?? [])].includes(room)
  })

  expect(
    strange.map((it) => it.path),
    '没有这个房间，请放进已有的房间，或写一页决定',
  ).toEqual([])
})

test('no files import each other in a circle', () => {
  const next = new Map(files.map((file) => [file.path, importsOf(file).flatMap(pathOf)]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const to of next.get(path) ?? []) walk(to, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) walk(path, [])

  expect(circles, '互相引用：把共同的部分另成一个文件').toEqual([])
})

test('files are small: none above 200 lines, 95 in a hundred at most 150, half at most 60', () => {
  const sizes = files.map((it) => ({ path: it.path, lines: it.lines.length })).sort((a, b) => a.lines - b.lines)
  const at = (share: number) => sizes[Math.ceil(sizes.length * share) - 1]?.lines ?? 0

  expect(
    sizes.filter((it) => it.lines > 200),
    '超过 200 行：缺一个名词，请拆开',
  ).toEqual([])
  expect(at(0.95)).toBeLessThanOrEqual(150)
  expect(at(0.5)).toBeLessThanOrEqual(60)
})

test('functions are small: none above 40 lines', () => {
  expect(files.flatMap(longFunctions), '超过 40 行的函数，请拆开').toEqual([])
})

/** A top-level function begins at the margin and ends at the next closing brace at the margin. */
function longFunctions({ path, lines }: SourceFile): string[] {
  return lines.flatMap((line, start) => {
    if (!/^(export )?(default )?(async )?function\b/.test(line)) return []
    const length = lines.slice(start).findIndex((it) => it === '}') + 1
    return length > 40 ? [`${path}:${start + 1} ${length} 行`] : []
  })
}

test('domain and values have no clock, no randomness and nothing asynchronous', () => {
  const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\basync\b|\bawait\b|\bPromise\b/
  const found = files
    .filter((it) => it.floor === 'domain' || it.floor === 'values')
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, at) => (impure.test(line.replace(/\/\/.*|\*.*/, '')) ? [`${path}:${at + 1}`] : [])),
    )

  expect(found, 'domain 和 values 是纯的：时刻、随机数由外面交进来').toEqual([])
})

test('no folder hides what it is about', () => {
  const vague = files.filter((it) => /(^|\/)(utils?|helpers?|common|shared|misc|lib)\//.test(it.path))

  expect(vague.map((it) => it.path)).toEqual([])
})

test('nobody calls an operation past the door', () => {
  const past = files.filter(
    (it) => it.floor !== 'operations' && it.lines.some((line) => /\boperations?\.\w*\.?run\(/.test(line)),
  )

  expect(
    past.map((it) => it.path),
    '请用 carryOut',
  ).toEqual([])
})
