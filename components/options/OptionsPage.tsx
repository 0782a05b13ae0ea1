import { ExtensionPage } from '@/components/extension-page/ExtensionPage';
import { HushedFindings } from '@/components/options/HushedFindings';
import { OptionsView } from '@/components/options/OptionsView';
import { Sites } from '@/components/options/Sites';
import { useSettings } from '@/lib/app/hooks/use-settings';

/** The settings page with its data. */
export function OptionsPage() {
  const { view, save, cancelPending } = useSettings();
  return (
    <ExtensionPage settings={view}>
      {view !== undefined && (
        <OptionsView view={view} sites={<Sites />} hushed={<HushedFindings />} onSave={save} onCancelPending={cancelPending} />
      )}
    </ExtensionPage>
  );
}
