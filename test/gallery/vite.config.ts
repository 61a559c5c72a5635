import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// biome-ignore lint/style/noDefaultExport: vite reads the default export
export default defineConfig({ root: import.meta.dirname, plugins: [react()] })
