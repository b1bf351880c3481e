import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/web',
  // The server puts the build there (src/api/built-pages.ts).
  base: '/office/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The oldest browser that offices here still run.
    target: 'chrome90',
    modulePreload: { polyfill: false },
    // antd alone is larger than vite's limit; what a page may weigh is measured by the bench.
    chunkSizeWarningLimit: 1500,
  },
});
