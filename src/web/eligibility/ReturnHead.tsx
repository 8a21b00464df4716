import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import { Alert, Descriptions } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'

/** Whose return it is and what it says of itself; what is wrong with it, and which texts are others today. */
export function ReturnHead({ seen }: { seen: Output<'readSelfCheck'> }) {
  const { name, creditCode, savedAt, verdict, enterprise, changed, problems } = seen
  const items = [
    { key: 'name', label: '文件上的企业', children: `${name || '（没有填名称）'} ${creditCode ?? ''}` },
    { key: 'enterprise', label: '企业库', children: enterprise ? (enterprise.name ?? '（未登记名称）') : '对应不到' },
    { key: 'saved', label: '保存时刻', children: savedAt ? momentText(savedAt) : '读不出' },
    { key: 'verdict', label: '企业自测的结论', children: verdict || '没有写' },
  ]
  return (
    <>
      <p>
        <strong>{caveat}。</strong>
      </p>
      {problems.map((it) => (
        <Alert key={it} type="warning" className="refused" showIcon title={it} />
      ))}
      {changed.length > 0 && (
        <Alert
          type="info"
          className="refused"
          showIcon
          title={`与现行条件不同，结论请以“条件对标”为准：${changed.join('；')}`}
        />
      )}
      <Descriptions bordered column={1} items={items} />
    </>
  )
}
