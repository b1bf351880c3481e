// Shows, over every reachable state of a bounded model, that no way leads past the rules. For auditors: `npm run prove`.
import { getPolicy } from '../policy/index.ts';
import { sayProof } from './proof/print.ts';
import { isShown, prove } from './proof/prove.ts';

const proof = prove(getPolicy('pengyang-2026'));
process.stdout.write(`${sayProof(proof)}\n`);
process.exitCode = proof.shown.every(isShown) ? 0 : 1;
