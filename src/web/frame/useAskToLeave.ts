import { useBlocker } from '@tanstack/react-router'
import { App } from 'antd'

/** Asks before something typed and not saved is left, be it for another address or with the browser. */
export function useAskToLeave(unsaved: boolean): void {
  const { modal } = App.useApp()
  useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: unsaved,
    shouldBlockFn: async () => {
      const leaves = await modal.confirm({
        title: '所填的还没有保存，离开就没有了。要离开吗？',
        okText: '离开，不保存',
        cancelText: '留下来保存',
      })
      return !leaves
    },
  })
}
