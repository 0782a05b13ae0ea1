import { hostContract } from './contract.ts';
import { outlookKit } from './outlook-kit.ts';

hostContract(outlookKit);
