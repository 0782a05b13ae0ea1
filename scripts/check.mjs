import { lint, runSteps, types, unit } from './steps.mjs';

runSteps([types, lint, unit]);
