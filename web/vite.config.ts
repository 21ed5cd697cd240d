import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const web = dirname(fileURLToPath(import.meta.url));
const pages = { console: 'console/index.html', portal: 'portal/index.html', field: 'field/index.html' };

/** The font package cuts a weight into slices by use; 100 to 119 hold the common characters and signs. */
const keptFontSlices = /noto-sans-sc-(?:1[01]\d|latin)-\d00-normal\.woff2/;

/** Keeps of Noto Sans SC the slices that official papers need, woff2 only; rarer characters fall to the next font. */
function subsetFont(): Plugin {
  return {
    name: 'subset-font',
    enforce: 'pre',
    transform(css, id) {
      if (!/@fontsource\/noto-sans-sc\/\d00\.css/.test(id)) return undefined;
      const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
      const kept = faces.filter((face) => keptFontSlices.test(face));
      return kept.map((face) => face.replace(/, url\([^)]*\) format\('woff'\)/, '')).join('\n');
    },
  };
}

/** In development the portal answers below /public and the console at /, as the server does with the built files. */
function pagesByAddress(): Plugin {
  return {
    name: 'pages-by-address',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html') && !/^\/(portal|field|api)\//.test(request.url ?? '');
        if (wantsPage) request.url = /^\/public(?:[/?]|$)/.test(request.url ?? '') ? '/portal/index.html' : '/console/index.html';
        next();
      });
    },
  };
}

export default defineConfig({
  root: web,
  base: '/',
  plugins: [react(), subsetFont(), pagesByAddress()],
  build: {
    outDir: join(web, 'dist'),
    emptyOutDir: true,
    target: 'chrome90',
    cssTarget: 'chrome90',
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: Object.fromEntries(
        Object.entries(pages)
          .map(([name, page]) => [name, join(web, page)])
          .filter(([, page]) => existsSync(page!)),
      ),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8400', '/health': 'http://127.0.0.1:8400' } },
});
