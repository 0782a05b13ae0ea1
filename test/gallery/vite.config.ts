import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery alone; class names as wxt.config.ts has them. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  cacheDir: resolve(import.meta.dirname, '../../node_modules/.vite-gallery'),
  publicDir: false,
  css: { modules: { generateScopedName: 't-[name]-[local]' } },
});
