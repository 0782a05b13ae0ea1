import { HushedSection } from '@/components/options/HushedSection';
import { useFeedback } from '@/lib/app/hooks/use-feedback';

/** What was said of findings, with its data. Like the sites, it counts at once and isn't saved with the rest. */
export function HushedFindings() {
  const { feedback, takeBack, forgetNotHeated } = useFeedback();
  if (feedback === undefined) return null;
  return <HushedSection feedback={feedback} onTakeBack={takeBack} onForget={forgetNotHeated} />;
}
