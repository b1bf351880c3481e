// Shows, over every reachable state of a bounded model, that no way leads past the rules. For auditors: `npm run prove`.
import { getPolicy } from '../policy/index.ts';
import { sayProof } from './proof/print.ts';
import { isRecoveryShown, proveRecovery, sayRecovery } from './proof/recovery.ts';
import { isShown, proveSoundly } from './proof/prove.ts';

const proof = await proveSoundly(getPolicy('pengyang-2026'));
const recovery = proveRecovery();
process.stdout.write(`${sayProof(proof)}\n${sayRecovery(recovery)}\n`);
process.exitCode = [...proof.shown.map(isShown), ...recovery.shown.map(isRecoveryShown)].every(Boolean) ? 0 : 1;
