import tokens from '@/components/ui/tokens.css?inline';

const modules: Readonly<Record<string, string>> = import.meta.glob(['./*.module.css', '../page/*.module.css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * All styles of the surfaces inside a webmail page, for one `<style>` in each shadow root: no file the page could fetch, and no
 * adopted sheets, which Firefox refuses from content scripts. The class names are those of the normal import because
 * `generateScopedName` (wxt.config.ts) depends on file and name alone.
 */
export const shadowStyles: string = [tokens, ...Object.values(modules)].join('\n');
