import { useNavigate, useSearch } from '@tanstack/react-router'
import { Alert } from 'antd'
import { readSheetNumber } from '#domain/eligibility/sheet/readSheetNumber.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import type { GapSheetSearch } from './gapSheetSearch.ts'
import { SheetChoice } from './SheetChoice.tsx'
import { SheetEntry } from './SheetEntry.tsx'
import { useSchemes } from './useSchemes.ts'
import '#web/registry/registry.css'
import './eligibility.css'

/** 录入差距单: enterprise and number of the sheet, then the blanks of the paper in their order; the keyboard is enough. */
export function GapSheetPage() {
  const { enterprise, number } = useSearch({ from: '/office/gap-sheet' })
  const navigate = useNavigate({ from: '/gap-sheet' })
  const schemes = useSchemes()
  const sheet = number === undefined ? null : readSheetNumber(number, schemes.texts)
  const choose = (chosen: GapSheetSearch) => void navigate({ search: (it) => ({ ...it, ...chosen }) })
  return (
    <>
      <PageHead title="录入差距单" says="选企业、输单号，照纸上的编号逐个填，回车到下一格，最后一格回车就保存。">
        <SheetChoice {...{ enterprise, number }} onChoose={choose} />
      </PageHead>
      {sheet && 'problem' in sheet && <Alert type="error" showIcon title={sheet.problem} />}
      {enterprise === undefined || sheet === null || 'problem' in sheet ? (
        <Nothing says="先选企业（名称、统一社会信用代码或拼音首字母，回车选中），再输差距单上的单号，回车。" />
      ) : (
        <Awaited of={`${enterprise} ${number}`}>
          <SheetEntry
            key={`${enterprise} ${number}`}
            asked={{ enterprise, ...sheet }}
            schemes={schemes}
            onDone={() => void navigate({ search: {}, ignoreBlocker: true })}
          />
        </Awaited>
      )}
    </>
  )
}
