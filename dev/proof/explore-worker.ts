import { parentPort, workerData } from 'node:worker_threads';
import { getPolicy } from '../../policy/index.ts';
import { explore, modelUnder } from './explore.ts';
import type { Elsewhere } from './explore-elsewhere.ts';
import { digestOf, futuresOf, haveSameFuture } from './same-future.ts';

const graph = explore(modelUnder(getPolicy(workerData as string), 'back'), () => false);
const { tried, broken } = haveSameFuture(graph);
const unlike = broken === -1 ? null : digestOf(graph.keys[broken] ?? '');
parentPort?.postMessage({ futures: futuresOf(graph), tried, unlike } satisfies Elsewhere);
