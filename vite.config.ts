import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // antd alone is larger than vite's limit; what a page may weigh is measured by the bench.
    chunkSizeWarningLimit: 1500,
  },
});
