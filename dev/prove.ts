// Shows, over every reachable state of a bounded model, that no way leads past the rules. For auditors: `npm run prove`.
import { getPolicy } from '../policy/index.ts';
import { sayProof } from './proof/print.ts';
import { isShown, proveSoundly } from './proof/prove.ts';

const proof = await proveSoundly(getPolicy('pengyang-2026'));
process.stdout.write(`${sayProof(proof)}\n`);
process.exitCode = proof.shown.every(isShown) ? 0 : 1;
