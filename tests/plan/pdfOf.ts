import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser/openBrowser.ts'
import type { PlanBlock, PlanCell } from './planBlocks.ts'

/** The plan as a PDF with a text layer: A4, paragraphs indented by two characters, page numbers between dashes. */
export async function pdfOf(blocks: PlanBlock[]): Promise<Uint8Array> {
  return printed(blocks.map((it) => ('table' in it ? tableOf(it.table) : `<p>${it.paragraph}</p>`)).join('\n'))
}

const FONT = 'node_modules/@fontsource-variable/noto-sans-sc'

const STYLE = `
  body { font: 16pt/28pt 'Noto Sans SC Variable'; margin: 0 }
  p { margin: 0; text-indent: 2em; text-align: justify; min-height: 1em }
  table { border-collapse: collapse; font-size: 8pt; line-height: 1.5; width: 100% }
  td { border: 1px solid; padding: 0 2.5pt; text-align: center }`

/** Prints a page. The font is served from its package, because a machine without Chinese fonts would print boxes. */
export async function printed(body: string): Promise<Uint8Array> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.route('**/*', (route) => {
      const file = join(FONT, new URL(route.request().url()).pathname)
      return existsSync(file) && file !== FONT
        ? route.fulfill({ path: file })
        : route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: `<link rel="stylesheet" href="/index.css"><style>${STYLE}</style>${body}`,
          })
    })
    await page.goto('http://plan.test/plan')
    await page.evaluate(() => document.fonts.ready)
    const footerTemplate =
      '<div style="font-size:9pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>'
    const margin = { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' }
    return await page.pdf({
      format: 'A4',
      margin,
      displayHeaderFooter: true,
      headerTemplate: '<i></i>',
      footerTemplate,
    })
  } finally {
    await browser.close()
  }
}

function tableOf(rows: PlanCell[][]): string {
  const cellOf = (it: PlanCell) => `<td colspan="${it.columns}" rowspan="${it.rows}">${it.text}</td>`
  return `<table>${rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('')}</table>`
}
