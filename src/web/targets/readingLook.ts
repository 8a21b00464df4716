import type { OpenedFigure } from './openedFigure.ts'

export const readingLook = {
  net: { name: '净增', says: '净增＝新增－退出，与附件“上年总数＋新增数＝本年总数”的算法一致' },
  gross: { name: '毛增', says: '毛增只数首次认定（入库）的企业，不减退出的，也不数断档后再认定和迁入的' },
} as const satisfies Record<OpenedFigure['reading'], { name: string; says: string }>
