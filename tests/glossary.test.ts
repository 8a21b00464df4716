// One English word per Chinese term: every word in the exported names of the domain and the operations stands in
// GLOSSARY.md, or is an ordinary English word listed in ordinaryWords.txt.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from './imports.ts'

const rows = readFileSync('GLOSSARY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| 术语'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const terms = rows.map((cells) => ({
  term: cells[1] ?? '',
  word: cells[2] ?? '',
  not: (cells[4] ?? '').split(/,\s*/).filter(Boolean),
}))
const ordinary = new Set(readFileSync('tests/ordinaryWords.txt', 'utf8').split(/\s+/).filter(Boolean))
const known = new Set(terms.flatMap(({ word }) => word.split(' ')))

const spoken = new Set(['values', 'domain', 'texts', 'operations'])
const words = new Map<string, string>()
for (const file of sourceFiles().filter((it) => spoken.has(it.floor)))
  for (const name of exportedNames(file.lines))
    for (const word of wordsOf(name)) words.set(word, `${file.path} 的 ${name}`)

test('every word in an exported name is in the glossary or an ordinary word', () => {
  const unknown = [...words].filter(
    ([word]) => !known.has(singular(word)) && !known.has(word) && !ordinary.has(word) && !ordinary.has(singular(word)),
  )

  expect(
    unknown.map(([word, where]) => `${word}（${where}）`),
    '领域名词写进 GLOSSARY.md，普通词写进 tests/ordinaryWords.txt',
  ).toEqual([])
})

test('no name uses a word the glossary has another for', () => {
  const wrong = terms.flatMap(({ term, word, not }) =>
    not.filter((it) => words.has(it)).map((it) => `${it}（${words.get(it)}）应写 ${word}（${term}）`),
  )

  expect(wrong).toEqual([])
})

test('a term has one word, and an ordinary word is no term', () => {
  const all = terms.map((it) => it.word)

  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
  expect([...ordinary].filter((word) => all.includes(word))).toEqual([])
})

function exportedNames(lines: string[]): string[] {
  const text = lines.join('\n')
  const declared = [...text.matchAll(/^export (?:async )?(?:const|function|type|class) (\w+)/gm)].map(
    (it) => it[1] ?? '',
  )
  return [...declared, ...[...text.matchAll(/^export \{ (\w+) \}/gm)].map((it) => it[1] ?? '')]
}

function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((it) => it.toLowerCase())
}

function singular(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|x|ss)es$/, '$1')
    .replace(/s$/, '')
}
