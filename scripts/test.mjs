import { build, endToEnd, lint, runSteps, store, types, unit } from './steps.mjs';

runSteps([types, lint, unit, build, store, endToEnd]);
