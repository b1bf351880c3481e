// Shows, over every reachable state of a bounded model, that no way leads past the rules. For auditors: `npm run prove`.
import { getPolicy } from '../policy/index.ts';
import { PAYING_WALK } from './proof/paying.ts';
import { sayProof } from './proof/print.ts';
import { isShown, proveSoundly } from './proof/prove.ts';
import { RECOVERY_WALK } from './proof/recovery.ts';
import { isWalkShown, sayWalk, walkThrough } from './proof/walk.ts';

const proof = await proveSoundly(getPolicy('pengyang-2026'));
const walks = [PAYING_WALK, RECOVERY_WALK].map((walk) => walkThrough(walk));
process.stdout.write(`${[sayProof(proof), ...walks.map(sayWalk)].join('\n')}\n`);
const all = [...proof.shown.map(isShown), ...walks.flatMap(({ shown }) => shown.map(isWalkShown))];
process.exitCode = all.every(Boolean) ? 0 : 1;
