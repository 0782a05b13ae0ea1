import { hostContract } from './contract.ts';
import { roundcubeKit } from './roundcube-kit.ts';

hostContract(roundcubeKit);
