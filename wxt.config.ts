import { defineConfig } from 'wxt';
import { mailMatches } from './lib/hosts/origins';

const contentSecurityPolicy = [
  "default-src 'none'",
  // WebAssembly: the encoder multiplies in a kernel of our own that lies in the package.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Firefox: no side panel there, and the store wants to know that nothing is collected.
const firefox = {
  browser_specific_settings: {
    gecko: { id: 'templanza@templanza.app', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // One stable name per class, so that a module's class names and its CSS text (inlined in shadow roots) agree.
  vite: () => ({ css: { modules: { generateScopedName: 't-[name]-[local]' } } }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.css = ['marks.css'];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Templanza',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...mailMatches],
    // Roundcube lives anywhere: asked for site by site, when its user says so.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox' && firefox),
  }),
});
