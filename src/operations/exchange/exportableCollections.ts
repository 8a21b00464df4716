// 拆表汇总 as lists that go out; the merged table has a file of its own (exportAnswers).
import { collectionColumns } from '#domain/exchange/collection/collectionColumns.ts'
import { partColumns } from '#domain/exchange/collection/partColumns.ts'
import { exportable } from './exportable.ts'
import { listCollections } from './listCollections.ts'
import { outputOf } from './outputOf.ts'
import { readCollection } from './readCollection.ts'

export const exportableCollections = {
  listCollections: exportable({
    operation: listCollections,
    words: () => ({ filter: {}, order: () => '发起时间 倒序' }),
    columns: () => collectionColumns,
    async read(context, input) {
      const { rows } = await outputOf(listCollections, context, input)
      return { definition: '每次收集一行，份数按各单位最近一次报回计。', total: rows.length, rows: [rows] }
    },
  }),
  listParts: exportable({
    operation: readCollection,
    title: '拆表汇总：各单位进度',
    words: () => ({ filter: { id: () => null }, order: () => '拆表时的单位顺序' }),
    columns: () => partColumns,
    async read(context, input) {
      const { title, dueOn, parts } = await outputOf(readCollection, context, input)
      const definition = `「${title}」，请于 ${dueOn} 前报回；行数按各单位最近一次报回计。`
      return { definition, total: parts.length, rows: [parts] }
    },
  }),
}
