import { createRoot } from 'react-dom/client';
import { Page } from '@/components/ui/Page';
import { extensionScenes } from './extension-scenes';
import { PageStage } from './PageStage';
import { pageScenes, pageView } from './page-scenes';
import { now, zone } from './samples';

/** `?scene=hold-steady&lang=es&theme=dark`; without a scene, a list of them. */
function Gallery() {
  const query = new URLSearchParams(location.search);
  const scene = query.get('scene') ?? '';
  const language = query.get('lang') === 'en' ? 'en' : 'es';
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  document.documentElement.lang = language;
  const page = pageView(scene, language, theme);
  if (page !== undefined) return <PageStage initial={page} />;
  const ours = extensionScenes[scene];
  if (ours !== undefined) {
    return (
      <Page theme={theme} language={language} now={now} zone={zone}>
        {ours(language)}
      </Page>
    );
  }
  return (
    <ul id="scenes">
      {[...Object.keys(pageScenes), ...Object.keys(extensionScenes)].map((name) => (
        <li key={name}>
          <a href={`?scene=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

const root = document.getElementById('gallery');
if (root !== null) createRoot(root).render(<Gallery />);
