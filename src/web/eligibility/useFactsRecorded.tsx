import { App } from 'antd'

type Recorded = { recorded: number; problems: readonly { fact: string; sentence: string }[] }

/** Tells what became of figures that were entered; what was refused stays until it has been read. */
export function useFactsRecorded() {
  const { message, modal } = App.useApp()
  return ({ recorded, problems }: Recorded) => {
    if (recorded > 0) void message.success(`已登记 ${recorded} 项；登错了可在“数据导入导出”撤销这一批`)
    if (problems.length > 0)
      modal.warning({
        title: recorded > 0 ? `有 ${problems.length} 项没有登记` : '没有登记任何一项',
        content: problems.map(({ fact, sentence }) => <p key={fact}>{sentence}</p>),
      })
  }
}
