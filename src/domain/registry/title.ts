import { z } from 'zod'

export const Title = z.enum(['high-tech-enterprise', 'city-tech-enterprise'])

/** A title an enterprise can hold; also the indicator that counts its holders. */
export type Title = z.infer<typeof Title>

/** What a title is called, how it is entered and whether it runs out (32号 第九条: three years; city tech enterprises leave by 退库). */
export const titles = {
  'high-tech-enterprise': { name: '高新技术企业', entry: '认定', expires: true },
  'city-tech-enterprise': { name: '科技型企业', entry: '入库', expires: false },
} as const satisfies Record<Title, { name: string; entry: string; expires: boolean }>
