// What makes a list one that can go out: the operation that shows it, and what stands above and in its columns.
import { askedLine, type AskedWords } from '#domain/exchange/askedWords.ts'
import type { Texts } from '#texts/texts.ts'
import type { Column, Names } from '#values/column.ts'
import type { Day } from '#values/day.ts'
import type { z } from 'zod'
import type { Context } from '../door/context.ts'
import type { Operation } from '../door/operation.ts'

/** A list read for going out: what is said of it, how many rows it has where that is known before, and the rows as they come. */
type ReadList<Row> = { definition: string; total?: number; rows: AsyncIterable<Row[]> | Iterable<Row[]> }

/** A list that can go out; its permission, scope and input are those of the operation that shows it. */
export type Exportable = {
  operation: Operation
  /** What the list is called; the operation's title where it shows nothing else. */
  title: string
  /** By what it is filtered and how ordered: a line above its header. */
  asked(input: unknown, from: { names: Names; texts: Texts }): string
  /** Its columns, all of them or those chosen. */
  columns(input: unknown, from: { chosen: readonly string[] | undefined; texts: Texts; today: Day }): Column<never>[]
  read(context: Context, input: unknown): Promise<ReadList<unknown>>
}

type Asked<Input extends z.ZodType, Output extends z.ZodType, Row> = {
  operation: Operation<Input, Output>
  title?: string
  /** Every filter of its input and its order in words: what is left out does not compile. */
  words(input: z.output<Input>, texts: Texts): AskedWords<z.output<Input>>
  columns(input: z.output<Input>, texts: Texts, today: Day): readonly Column<Row>[]
  read(context: Context, input: z.output<Input>): Promise<ReadList<Row>>
}

/** Declares a list that can go out; types hold input, rows and columns together. */
export function exportable<Input extends z.ZodType<object>, Output extends z.ZodType, Row>(
  list: Asked<Input, Output, Row>,
): Exportable {
  const { operation, title = operation.title, words, columns, read } = list
  return {
    operation: operation as unknown as Operation,
    title,
    asked(input, { names, texts }) {
      const asked = input as z.output<Input>
      return askedLine(words(asked, texts), asked, names)
    },
    columns(input, { chosen, texts, today }) {
      const all = columns(input as z.output<Input>, texts, today)
      const some = chosen?.flatMap((key) => all.filter((it) => it.key === key)) ?? []
      return [...(some.length > 0 ? some : all)] as Column<never>[]
    },
    read: (context, input) => read(context, input as z.output<Input>),
  }
}

/** Rows as the cells under their columns. */
export async function* cellsOf(
  rows: AsyncIterable<unknown[]> | Iterable<unknown[]>,
  columns: readonly Column<never>[],
  names: Names,
) {
  for await (const some of rows) yield some.map((row) => columns.map((column) => column.value(row as never, names)))
}
