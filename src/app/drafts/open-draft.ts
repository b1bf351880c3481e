import type { Policy } from '../../../policy/policy.ts';
import type { Application } from '../../cases/project/events.ts';
import type { StateOf } from '../../cases/kinds.ts';
import { answersOf } from '../../intake/answers-of.ts';
import type { FormAnswers } from '../../intake/application-form.ts';
import type { Day } from '../../kernel/day.ts';
import type { Reads } from '../store.ts';
import type { Draft, DraftFields } from '../store-drafts.ts';

/** Where the prefilled answers come from: the application on file and the day it was put there. */
export type PrefillSource = { readonly on: Day; readonly file?: string; readonly row?: number };
export type OpenDraft = {
  readonly draft?: Draft;
  readonly fields: DraftFields;
  /** Stored answers over what is known. */
  readonly answers: FormAnswers;
  readonly prefilled: FormAnswers;
  readonly source?: PrefillSource;
  /** The firm's case, whatever its stage. */
  readonly caseId?: string;
};

type OnFile = {
  readonly application: Application & { readonly township?: string };
  readonly source: PrefillSource;
  readonly caseId: string;
};

async function readOnFile(reads: Reads, organisation: string): Promise<OnFile | undefined> {
  const found = (await reads.listProjectsByCreditCode([organisation])).get(organisation);
  const stored = found && (await reads.findCase(found.id));
  const state = stored?.state as StateOf<'project'> | undefined;
  if (!stored || !state || state.stage === 'none') return undefined;
  const event = (await reads.listEvents(stored.id)).findLast(({ payload }) => 'application' in payload);
  if (event === undefined) return undefined;
  const { file, row } = state.application.source ?? {};
  const source = { on: event.on, ...(file !== undefined && row !== undefined && { file, row }) };
  return { application: { ...state.application, ...(state.township && { township: state.township }) }, source, caseId: stored.id };
}

/** The firm's draft as it is, over what is already known of the firm. `draft` is given where it was locked. */
export async function openDraft(reads: Reads, organisation: string, policy: Policy, draft?: Draft): Promise<OpenDraft> {
  const onFile = await readOnFile(reads, organisation);
  const prefilled = onFile ? answersOf(onFile.application, policy) : {};
  const fields = draft?.fields ?? {};
  const saved = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  return {
    fields,
    prefilled,
    answers: { ...prefilled, ...saved },
    ...(draft && { draft }),
    ...(onFile && { source: onFile.source, caseId: onFile.caseId }),
  };
}
