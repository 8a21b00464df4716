import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { Row } from '#web/frame/contract.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useAct } from '#web/frame/useAct.ts'
import { enterprisesSearch, type EnterprisesSearch } from './enterprisesSearch.ts'
import { SaveView } from './SaveView.tsx'

type View = Row<'listViews'>

type Props = {
  search: EnterprisesSearch
  columns: readonly string[]
  /** Opens a kept address in place of the present one. */
  onOpen: (search: EnterprisesSearch) => void
}

/** Views kept of the list: open one, keep the present one, rename or remove one's own. */
export function SavedViews({ search, columns, onOpen }: Props) {
  const { rows } = useRead('listViews', {})
  const remove = useRemoving()
  const [saved, save] = useState<View | 'new'>()
  const own = rows.filter((it) => it.own)
  const items = [
    ...rows.map((it) => ({
      key: `open ${it.view}`,
      label: it.own ? it.name : `${it.name}（共享）`,
      onClick: () => onOpen(enterprisesSearch.parse(it.search)),
    })),
    ...(rows.length > 0 ? [{ type: 'divider' as const }] : []),
    { key: 'save', label: '把当前视图存为…', onClick: () => save('new') },
    ...acts({ key: 'rename', label: '更名或更新', act: save }, own),
    ...acts({ key: 'remove', label: '删除', act: remove.ask }, own),
  ]
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button loading={remove.isPending}>视图</Button>
      </Dropdown>
      {saved && (
        <SaveView
          view={saved === 'new' ? undefined : saved}
          search={{ ...search, page: undefined, columns: [...columns] }}
          onClose={() => save(undefined)}
        />
      )}
    </>
  )
}

/** A view that was removed cannot be brought back, so it is asked first. */
function useRemoving() {
  const { modal } = App.useApp()
  const { mutate, isPending } = useAct('removeView')
  const ask = ({ view, name, shared }: View) =>
    void modal.confirm({
      title: `删除视图「${name}」？`,
      content: `${shared ? '全区的人都不能再打开它。' : ''}要再用只能重新保存；名单本身不受影响。`,
      okText: '删除视图',
      onOk: () => mutate({ view }),
    })
  return { ask, isPending }
}

function acts({ key, label, act }: { key: string; label: string; act: (view: View) => void }, views: View[]) {
  if (views.length === 0) return []
  return [
    {
      key,
      label,
      children: views.map((it) => ({ key: `${key} ${it.view}`, label: it.name, onClick: () => act(it) })),
    },
  ]
}
