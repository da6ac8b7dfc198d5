import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output/shipped',
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false })],
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    // asked for by a switch in the settings, if ever
    optional_permissions: ['notifications'],
    host_permissions: ['https://www.linkedin.com/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'replyworthy@replyworthy.invalid',
              // the first with `navigation`, by which the content script notices LinkedIn's soft navigation
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // the first with light-dark(), on which every colour rests
        { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT's own content-script wrapper leaves traces in the page (a message and an event with our id);
      // an unlisted script that is registered here leaves none.
      manifest.content_scripts = [
        { matches: ['https://www.linkedin.com/*'], js: ['linkedin.js'], run_at: 'document_idle', all_frames: false },
      ];
    },
  },
});
