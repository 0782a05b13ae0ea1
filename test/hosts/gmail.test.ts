import { hostContract } from './contract.ts';
import { gmailKit } from './gmail-kit.ts';

hostContract(gmailKit);
