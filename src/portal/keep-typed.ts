import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { emptyOwnForm, type OwnForm, saveOwnForm } from '../app/drafts/own-form.ts';
import type { Command } from '../app/ports.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { Result } from '../kernel/result.ts';
import { carriedBy, typedOver } from './case-form.ts';
import { signedIn } from './case-page.ts';
import { editsIn } from './draft-form.tsx';
import { type FormFaults, faultsByField } from './form-field.tsx';
import type { Kept } from './kept-form.tsx';
import type { View, Visit } from './page.tsx';

/** A form with what was typed and not sent yet, under what comes with this visit. */
export async function readKept(visit: Visit, own: OwnForm, faults: FormFaults = {}, typed = visit.form): Promise<Kept> {
  const { values, others = {}, savedAt } = await typedOver(visit, own, {}, undefined);
  const isEmpty = Object.keys(values).length === 0;
  return { ...carriedBy(visit), own, values: { ...values, ...typed }, others, savedAt: isEmpty ? undefined : savedAt, faults };
}

type Sending = Required<Pick<Command, 'kind' | 'caseId'>> & {
  readonly own: OwnForm;
  readonly asks: readonly string[];
  readonly typed: Visit['form'];
  readonly act: keyof typeof ACT_INPUTS;
  readonly input: object;
  /** Where a field of the act's input has another name on the page. */
  readonly named?: Readonly<Record<string, string>>;
  /** What goes on file before the act, once all that was typed is whole. */
  readonly bring?: () => Promise<Result<unknown>>;
  readonly again: (faults: FormFaults, status: number) => Promise<View>;
  /** Where what was done is read; another address than the form's, so that the browser's copy goes. */
  readonly leadsTo: (version: number) => string;
};

/** Sends a form that is kept while it is typed: what is wrong comes back with all of it, what was done empties it. */
export async function sendKept(visit: Visit, sending: Sending): Promise<View> {
  const { own, asks, typed, kind, caseId, act, input, named = {}, bring, again, leadsTo } = sending;
  const { ports } = visit.premises;
  const { who } = signedIn(visit);
  // Kept first: what is refused is not lost, without script either.
  await saveOwnForm(ports, who, own, { edits: editsIn(asks, typed) });
  const parsed = ACT_INPUTS[act].safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path: [field], message }) => ({ path: [named[String(field)] ?? field ?? ''], message }));
    return again(faultsByField(issues), statusOf('bad-input'));
  }
  const brought = await bring?.();
  if (brought?.ok === false) return again({ '': brought.refusal.message }, statusOf(brought.refusal.code));
  const done = await actOnCase(ports, who, { kind, caseId, act, input: parsed.data, key: typed['key'] ?? '' });
  if (!done.ok) return again({ '': done.refusal.message }, statusOf(done.refusal.code));
  await emptyOwnForm(ports, who, own);
  return { to: leadsTo(done.value.version) };
}
