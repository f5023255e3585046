import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies a script once more: Terser's compressor finds a 36th (gzip) after Vite's own.
 *
 * @param module whether it is one, or is run as it stands
 */
export const minifyAgain = (module: boolean): Plugin => ({
  name: 'minify-again',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          module,
          compress: { expression: !module, passes: 2 },
          // V8 parses a function that is called at once twice, unless it stands in brackets.
          format: { wrap_iife: true },
        });
        if (code) file.code = code;
      }
    },
  },
});
