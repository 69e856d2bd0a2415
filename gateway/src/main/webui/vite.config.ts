/// <reference types="vitest/config" />
import { fileURLToPath, URL } from 'node:url'
import { defineConfig, type PluginOption } from 'vite'
import vue from '@vitejs/plugin-vue'
import vueI18n from '@intlify/unplugin-vue-i18n/vite'
import elementPlus from 'unplugin-element-plus/vite'
import { budget } from './build/budget'
import { sharedByDoors } from './build/chunks'
import { compressed } from './build/compressed'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The icon font of Vant names a fallback on somebody else's server; pages of an office ask nobody but the gateway. */
const withoutForeignFont: PluginOption = {
  name: 'without-foreign-font',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('vant/es/icon/index.css') ? code.replace(/,\s*url\(\/\/at\.alicdn\.com[^)]*\)\s*format\("woff"\)/, '') : undefined,
}

export default defineConfig({
  // Assets are shared by the three doors, so their addresses do not depend on the page that asks for them.
  base: '/',
  plugins: [
    withoutForeignFont,
    vue(),
    // Messages are compiled here: the content security policy forbids evaluating code in the browser.
    vueI18n({ include: at('./src/messages/*/*.json'), strictMessage: true, dropMessageCompiler: true }),
    elementPlus({}) as PluginOption,
    compressed,
    budget({
      township: { scripts: ['doors/township/main.ts', 'doors/township/HomePage.vue'], bytes: 200_000, files: 7 },
      county: { scripts: ['doors/county/main.ts', 'doors/county/HomePage.vue'], bytes: 300_000, files: 12 },
      city: { scripts: ['doors/city/main.ts', 'desk/FiguresPage.vue'], bytes: 300_000, files: 12 },
      join: { scripts: ['doors/join/main.ts'], bytes: 200_000, files: 16 },
    }),
  ],
  resolve: { alias: { '@': at('./src') } },
  build: {
    // Offices keep browsers for years; these are the oldest with what the pages need (dialog, broadcast, streams).
    target: ['chrome99', 'edge99', 'firefox100', 'safari15.4'],
    // Scripts inlined as data: addresses would need a hole in the content security policy.
    assetsInlineLimit: 0,
    // The chart library, which is loaded when a chart is.
    chunkSizeWarningLimit: 600,
    rollupOptions: {
      // Each file costs a phone a way there and back: what is small goes with a neighbour that is loaded anyway.
      output: {
        experimentalMinChunkSize: 16_000,
        onlyExplicitManualChunks: true,
        manualChunks: sharedByDoors(at('./src/doors/township/main.ts'), [
          at('./src/doors/county/main.ts'),
          at('./src/doors/city/main.ts'),
        ]),
      },
      input: { city: at('./city.html'), county: at('./county.html'), township: at('./township.html'), join: at('./join.html') },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
    restoreMocks: true,
    // Its parts bring their styles along, which Node cannot read by itself.
    server: { deps: { inline: ['element-plus'] } },
  },
})
