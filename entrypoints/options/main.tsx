import { renderPage } from '@/components/extension-page/ExtensionPage';
import { OptionsPage } from '@/components/options/OptionsPage';

renderPage(<OptionsPage />);
