import { newId } from '#store/database/newId.ts'
import type { Store } from '#store/database/openStore.ts'

/** A district whose rows hold everything that has ever been lost on the way into a file and back. */
export async function fillStore({ pool }: Store): Promise<void> {
  await pool.query(
    `insert into district values ('500114', '黔江', '2026-01-01 00:00:00.123456+08'), ('500101', '万州', 'infinity')`,
  )
  for (const name of oddNames) {
    const enterprise = newId()
    await pool.query(
      `insert into enterprise (district_code, id, registered_on, industry, known_from) values ('500114', $1, $2, $3, '0099-01-01 BC')`,
      [enterprise, name === '' ? null : '2026-02-28', name],
    )
    await pool.query(
      `insert into fact (district_code, id, enterprise, fact, period, value, unit, source, truth_class, known_from)
       values ('500114', $1, $2, 'revenue', '2025', 9007199254740993.1000, '元', $3, 'claimed', now())`,
      [newId(), enterprise, name],
    )
  }
  await pool.query(
    `insert into journal (district_code, id, seq, at, person, via, operation, input, outcome, mac)
     select '500114', md5(n::text)::uuid, n, now(), '张三', 'cli', 'x', jsonb_build_object('n', n, '文', '"\\u2028', 'x', 1.50), 'done', '' from generate_series(1, 1203) n`,
  )
  await pool.query(
    `insert into attachment values ('500114', 'a', '扫描件', $1, now()), ('500114', 'b', '空', '', now())`,
    [Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256))],
  )
}

const oddNames = [
  '',
  '"引号"\'单\'\\',
  '换行\n\r\n制表\t',
  '🏭𠮷 行分隔\u2028段分隔\u2029',
  '{"a":[1]}',
  '{甲,NULL}',
  'null',
  '\\x00',
  '%_$1',
]
