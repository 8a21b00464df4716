// The second build: 自测.html as one file that needs nothing beside it and may ask nobody.
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { defineConfig, type Plugin } from 'vite'
import { selfCheckFont } from './vite.selfCheckFont.ts'

export default defineConfig({
  root: 'src/web/eligibility/selfCheck',
  plugins: [react(), inOneFile()],
  build: {
    outDir: '../../../../dist/selfCheck',
    emptyOutDir: true,
    target: 'chrome100',
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
  },
})

/** Puts the script, the style and the font into the page, and their hashes into its policy of content. */
function inOneFile(): Plugin {
  return {
    name: 'in-one-file',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      let [page, script, style] = ['', '', '']
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') script += part.code
        else if (name.endsWith('.css')) style += text(part.source)
        else if (name.endsWith('.html')) page = text(part.source)
        delete bundle[name]
      }
      style += await selfCheckFont(page + script)
      this.emitFile({ type: 'asset', fileName: 'index.html', source: whole(page, closed(script), style) })
    },
  }
}

function whole(page: string, script: string, style: string): string {
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; font-src data:; base-uri 'none'; form-action 'none'`
  return page
    .replace(/\s*<(script type="module"|link rel="stylesheet")[^>]*>(<\/script>)?/g, '')
    .replace('__POLICY__', () => policy)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script>${script}</script>\n  </body>`)
}

/** A script in which no text ends the element it stands in. */
function closed(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

function text(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
