import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { emptyWithoutHtml } from './config/vite/empty-without-html.ts'
import { withoutAjv } from './config/vite/without-ajv.ts'

// Built for the oldest runtime that must run it (docs/adr: runtime fallback), not for the newest one installed.
const NODE_TARGET = 'node20.18'
const CHROME_TARGET = 'chrome130'
/** All else is bundled, so that a package holds these two and nothing more of node_modules (electron-builder.yml). */
const NATIVE_PACKAGES = ['better-sqlite3', '@node-rs/argon2']
const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    plugins: [withoutAjv()],
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rollupOptions: {
        external: NATIVE_PACKAGES,
        input: {
          index: at('src/main/index.ts'),
          vault: at('src/main/vault/entry.ts'),
          'course-worker': at('src/main/vault/features/outcomes/course-worker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      // A sandboxed preload is one file: it can require nothing of ours.
      isolatedEntries: true,
      rollupOptions: {
        input: {
          'main-window': at('src/preload/main-window.ts'),
          'client-window': at('src/preload/client-window.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    base: './',
    plugins: [react(), emptyWithoutHtml()],
    build: {
      target: CHROME_TARGET,
      minify: true,
      manifest: true,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          therapist: at('src/renderer/therapist.html'),
          client: at('src/renderer/client.html'),
          return: at('src/renderer/return.html'),
          together: at('src/renderer/together.html'),
          report: at('src/renderer/report.html'),
        },
      },
    },
  },
})
