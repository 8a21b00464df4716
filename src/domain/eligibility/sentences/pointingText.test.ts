import { readTexts } from '#texts/texts.ts'
import { expect, test } from 'vitest'
import { programOf } from '../programOf.ts'
import { pointingText } from './pointingText.ts'

const { schemes } = readTexts('policy')

function said(scheme: string, item: string): string {
  const text = schemes.texts.find(({ id }) => id === scheme)
  const found = text && programOf({ text, facts: schemes.facts, mode: 'new' }).items.find(({ id }) => id === item)
  return found ? pointingText(found.pointing) : ''
}

test('an item says what brings which points', () => {
  expect(said('tech-sme', 'tech-staff-share')).toBe(
    '30% 以上 20 分；25% 以上 16 分；20% 以上 12 分；15% 以上 8 分；10% 以上 4 分；其余 0 分',
  )
  expect(said('tech-sme', 'rd-share')).toMatch(/^取高的一项：①6% 以上 50 分；.*②30% 以上 50 分；/)
  expect(said('high-tech-enterprise', 'ip-level')).toBe('由技术专家在 0～8 分内评')
})
