// What a list must say, as data: the columns to look for, how each is read, and what no single cell can show.
import type { CreditCode } from '#values/creditCode.ts'
import type { Day } from '#values/day.ts'
import type { IndustryCode } from '#values/industry.ts'
import type { Fen, MoneyUnit } from '#values/money.ts'
import type { TownCode } from '#values/place.ts'
import type { Reading } from '#values/reading.ts'
import type { OrganisationKind } from './organisationKind.ts'

/** What a cell of each kind becomes; a unit is the id, a town the code that its name stands for. */
export type ValueOf = {
  creditCode: CreditCode
  name: string
  day: Day
  /** The last day of a certificate, however its validity is written. */
  validity: Day
  money: Fen
  text: string
  organisationKind: OrganisationKind
  district: string
  town: TownCode
  unit: string
  industry: IndustryCode
  registrationNumber: string
  /** Read by the column itself. */
  value: string | number | boolean
}

export type ColumnKind = keyof ValueOf

export type TemplateColumn = {
  key: string
  header: string
  /** Other headings under which the same is sent. */
  synonyms: readonly string[]
  /** Headings put together in many ways, in the form of normaliseHeader. */
  composed?: RegExp
  required: boolean
  kind: ColumnKind
  /** Of money, where the heading itself does not say. */
  unit?: MoneyUnit
  /** Of a `validity`: the key of the day from which its years count. */
  since?: string
  /** Of a `value`: how its cells are read. */
  read?: (typed: string | number) => Reading<ValueOf['value'] | undefined>
  /** Offered as a drop-down. */
  choices?: readonly string[]
  note: string
  example: string
}

type Columns = readonly TemplateColumn[]

/** The values of a row that was read: what is required is there. */
export type RowOf<C extends Columns> = {
  [K in C[number] as K['key']]: ValueOf[K['kind']] | (K['required'] extends true ? never : undefined)
}

/** Something to say about a row at the column `key`; it decides the row's pile, but a `notice` only explains. */
export type Remark = {
  key: string
  sentence: string
  weight: 'notice' | 'toLookAt' | 'returned'
  /** Remarks of one kind can be decided together; by default those of one column and weight are one kind. */
  kind?: string
  /** The cell can be read; a person sent the row back for what it says. */
  sentBack?: boolean
  /** The row has no code of its own: it cannot be taken as it is, only matched. */
  mustMatch?: boolean
  /** Which enterprises the row may mean, the likeliest first. */
  proposals?: readonly Proposal[]
}

/** An enterprise that a row may mean, and what speaks for it; only likeness is less than certain. */
export type Proposal = {
  enterprise: string
  name: string
  creditCode: string
  by: 'name' | 'former name' | 'registration number' | 'likeness'
  /** 0–1. */
  score: number
}

export type Template<C extends Columns = Columns> = {
  id: string
  title: string
  sheetName: string
  columns: C
  /** Words in a file's name or title that speak for this list. */
  cue: RegExp
  /** What only several cells together show. */
  checks: readonly ((row: Partial<RowOf<C>>) => Remark | undefined)[]
  /** Whether a list without credit codes can be read by its names. */
  knownByName?: boolean
  /** Whether a credit code may come twice with these rows; by default it may not. */
  mayRepeat?: (first: RowOf<C>, later: RowOf<C>) => boolean
}

/** A template whose rows are typed by its columns. */
export function template<const C extends Columns>(it: Template<C>): Template<C> {
  return it
}
