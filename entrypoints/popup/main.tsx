import { renderPage } from '@/components/extension-page/ExtensionPage';
import { PopupPage } from '@/components/popup/PopupPage';

renderPage(<PopupPage />);
