import type { FactGroups } from '../../cases/needs.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { Programme, Tx } from '../store.ts';
import type { Uploaded } from './uploaded.ts';

/** What an import may tell otherwise than when something of a project was answered, and the act by which that is noted. */
export type Note = {
  readonly act: 'noteLedger' | 'noteTies' | 'noteEarlierSteps';
  readonly isTouchedBy: (uploaded: Uploaded) => boolean;
  /** Whether anything of the project rests on it. */
  readonly concerns: (project: KnownProject) => boolean;
  /** What the act is told. */
  readonly inputOf: (project: KnownProject) => object;
  /** Reads once what all of them share; the answer reads one project's facts. */
  readonly open: (
    tx: Tx,
    programme: Programme,
    projects: readonly KnownProject[],
  ) => Promise<(project: KnownProject) => Promise<FactGroups['expenses'] | FactGroups['parties'] | FactGroups['carried']>>;
};
