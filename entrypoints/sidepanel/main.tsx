import { renderPage } from '@/components/extension-page/ExtensionPage';
import { ThreadPage } from '@/components/sidepanel/ThreadPage';

renderPage(<ThreadPage />);
