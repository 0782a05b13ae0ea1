import { build, endToEnd, firefox, lint, runSteps, store, types, unit, webmail } from './steps.mjs';

// Units wait for nothing the builds do. The real webmail and Firefox wait for servers most of the time: they run beside the long step.
runSteps([types, lint, [[unit], [build, store]], [[endToEnd], [firefox, webmail]]]);
