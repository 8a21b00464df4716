import type { Page } from 'playwright-core'
import { press } from './person.ts'

/** Answers the question whether enterprises that the book does not know are to be founded, and imports. */
export async function importNewcomers(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '都作为新企业登记' }).check()
  await press(page, '确认导入')
}
