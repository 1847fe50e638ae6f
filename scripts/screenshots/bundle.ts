import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One view of the gallery as a page that needs nothing else. */
export async function bundleView(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': here('./browser-stub.ts') } },
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      target: 'chrome125',
      lib: { entry: here(entry), formats: ['iife'], name: 'view', cssFileName: 'view' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`Bundling ${entry} gave no output.`);
  const style = bundle.output
    .flatMap((file) => (file.type === 'asset' ? String(file.source) : []))
    .join('\n');
  const script = bundle.output.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Plainsteps</title><style>${style}</style>
<div id="app"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`;
}
