import { mergeConfig } from 'vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { codeSplitting } from './scripts/build/chunks.ts';
import { oneCatalogue } from './scripts/build/one-catalogue.ts';
import { packedKeys, packLocales } from './scripts/build/pack-locales.ts';

const shared = { build: { rolldownOptions: { output: { codeSplitting } } } };

/** Firefox alone shows icons of 96 pixels. */
function leaveOut(files: ResolvedPublicFile[], name: string): void {
  const place = files.findIndex(({ relativeDest }) => relativeDest.replaceAll('\\', '/') === name);
  if (place >= 0) files.splice(place, 1);
}

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (wxt, files) => {
      packLocales(files);
      if (wxt.config.browser !== 'firefox') leaveOut(files, 'icon/96.png');
    },
    'vite:build:extendConfig': (entries, config) => {
      // Scripts are built one by one, and share nothing with each other.
      if (entries.length > 1) Object.assign(config, mergeConfig(config, shared));
    },
  },
  vite: () => ({
    plugins: [oneCatalogue(), packedKeys()],
    // All these browsers preload modules of themselves, and the polyfill would break the background, which has no document.
    build: {
      target: ['chrome125', 'firefox153'],
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    minimum_chrome_version: browser === 'firefox' ? undefined : '125',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' }],
    web_accessible_resources: [
      {
        resources: ['guide.html'],
        matches: ['http://*/*', 'https://*/*'],
        use_dynamic_url: browser !== 'firefox' || undefined,
      },
    ],
    commands: {
      'toggle-guide': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandToggleGuide__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'plainsteps@plainsteps.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
