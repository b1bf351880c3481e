import type { Policy } from '../../../policy/policy.ts';
import type { Context } from '../../cases/act-rule.ts';
import type { Library } from '../../../policy/index.ts';
import type { StateOf, CaseKind } from '../../cases/kinds.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { NamedCase } from '../../cases/needs.ts';
import type { NamedOutlay } from '../../cases/outlay/state.ts';
import type { InForce } from '../in-force.ts';
import type { Programme, Tx } from '../store.ts';

/** What a loader of facts may lean on: the transaction the act is decided in, the case, what was said, the projects and outlays locked with it. */
export type Asked = {
  readonly tx: Tx;
  readonly programme: Programme;
  readonly caseId: string;
  readonly state: StateOf<CaseKind>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly projects: readonly NamedCase[];
  readonly outlays: readonly NamedOutlay[];
  /** Whose act it is, and on which day. */
  readonly context: Pick<Context, 'actor' | 'today'>;
  readonly hash: (text: string) => string;
  readonly policy: Policy;
  readonly newId: () => string;
  readonly policies: Library;
  readonly inForce: InForce;
};

/** The project behind an act of a project. Throws on a case to which nothing has happened: the table lets no act of these through. */
export function projectOf({ state }: Pick<Asked, 'state'>): KnownProject {
  if ('application' in state) return state;
  throw new TypeError('facts of a project were asked for a case that is none');
}
