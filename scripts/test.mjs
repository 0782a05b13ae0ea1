import { build, endToEnd, firefox, lint, runSteps, store, types, unit, webmail } from './steps.mjs';

runSteps([types, lint, unit, build, store, endToEnd, firefox, webmail]);
