import { Button } from 'antd'
import { Nothing } from './Nothing.tsx'

type Props = { page: number; pages: number; onPage: (page: number) => void }

/** In place of the rows of a page that a list does not have, such as one from an old address. */
export function NoSuchPage({ page, pages, onPage }: Props) {
  return (
    <Nothing says={`没有第 ${page} 页，一共 ${pages} 页。`}>
      <Button onClick={() => onPage(pages)}>看最后一页</Button>
    </Nothing>
  )
}
