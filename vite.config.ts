import react from '@vitejs/plugin-react'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const outDir = 'dist/web'

export default defineConfig({
  root: 'src/web',
  plugins: [react(), compressed()],
  // The server writes a fresh nonce in this place for each answer.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: `../../${outDir}`,
    emptyOutDir: true,
    target: 'chrome100',
    chunkSizeWarningLimit: 1500,
    // Our pages load fonts and pictures from the server only, never from data addresses.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})

/** Writes each text file a second and third time, compressed, so that the server need not do it again and again. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const name of readdirSync(join(outDir, 'assets'))) {
        if (!/\.(js|css|svg)$/.test(name)) continue
        const path = join(outDir, 'assets', name)
        const bytes = readFileSync(path)
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
