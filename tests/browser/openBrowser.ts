import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

/** A headless Chromium that needs nothing from the system and keeps its web security on. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    headless: true,
    executablePath: await sparticuz.executablePath(),
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}
