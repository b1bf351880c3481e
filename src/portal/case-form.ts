import { randomUUID } from 'node:crypto';
import { formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { findOwnForm, type OwnForm } from '../app/drafts/own-form.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { ProjectView } from '../contract/views.ts';
import type { SavedForm } from './asked-field.tsx';
import { signedIn } from './case-page.ts';
import type { FormFaults } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

/** What a form shows: at least its values; what is wrong with them, and what was typed and not sent yet. */
export type Shown = Pick<SavedForm, 'values'> & Partial<SavedForm> & { readonly status?: number; readonly savedAt?: string };

/** What is known, under what was typed and not sent yet. What was typed before `sentAt` is in what went out then. */
export async function typedOver(visit: Visit, own: OwnForm, known: Visit['form'], sentAt: string | undefined): Promise<Shown> {
  const draft = await findOwnForm(visit.premises.ports, signedIn(visit).who, own);
  if (draft === undefined || (sentAt !== undefined && Date.parse(draft.savedAt) <= Date.parse(sentAt))) return { values: known };
  const typed = Object.fromEntries(Object.entries(draft.fields).map(([name, { value }]) => [name, value]));
  return { values: { ...known, ...typed }, others: draft.fields, savedAt: draft.savedAt };
}

/** What such a form carries beside its fields. `owner`: the firm or provider whose draft it is; absent for an officer who fills it for the firm. */
export function carriedBy(visit: Visit) {
  const { me, token, who } = signedIn(visit);
  const owner = me.roles.includes('firm') || me.roles.includes('provider') ? who.actor.organisation : undefined;
  return { key: randomUUID(), token: formTokenOf(token), ...(owner !== undefined && { owner }) };
}

type Act = keyof typeof ACT_INPUTS;
/** A form about one project that its firm, or an officer for it, fills in and sends. `Asked`: the project and what the form is about. */
export type CaseForm<Asked extends { readonly view: ProjectView }> = {
  /** Its address; a receipt lies under `<address>/receipts/<version>`. */
  readonly place: `/${string}`;
  readonly access: PageRoute['access'];
  readonly act: Act;
  /** Keeps its command apart from those of other forms. */
  readonly keyEnds: string;
  readonly readAsked: (visit: Visit) => Promise<Asked | View>;
  readonly valuesOf: (visit: Visit, asked: Asked) => Promise<Shown>;
  readonly page: (visit: Visit, asked: Asked, shown: Shown) => View;
  readonly inputOf: (form: Visit['form'], asked: Asked) => object;
  readonly faultsOf: (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[], asked: Asked) => FormFaults;
};

/** Sends it. What is wrong comes back with all that was typed; what was done is answered with its receipt. */
async function send<Asked extends { readonly view: ProjectView }>(visit: Visit, form: CaseForm<Asked>, asked: Asked): Promise<View> {
  const { place, act, keyEnds, page, inputOf, faultsOf } = form;
  const values = visit.form;
  const parsed = ACT_INPUTS[act].safeParse(inputOf(values, asked));
  if (!parsed.success) return page(visit, asked, { values, faults: faultsOf(parsed.error.issues, asked), status: statusOf('bad-input') });
  const command = { kind: 'project', caseId: asked.view.id, key: `${values['key'] ?? ''}${keyEnds}`, act, input: parsed.data } as const;
  const done = await actOnCase(visit.premises.ports, signedIn(visit).who, command);
  if (!done.ok) return page(visit, asked, { values, faults: { '': done.refusal.message }, status: statusOf(done.refusal.code) });
  return { to: `${place}/${asked.view.id}/receipts/${done.value.version}` };
}

/** The two routes of a form: as far as it is known, and sent. */
export function pagesOf<Asked extends { readonly view: ProjectView }>(form: CaseForm<Asked>): readonly PageRoute[] {
  const { place, access, readAsked, valuesOf, page } = form;
  const route = (method: 'GET' | 'POST', show: (visit: Visit, asked: Asked) => Promise<View>): PageRoute => ({
    method,
    path: `${place}/:id`,
    access,
    show: async (visit) => {
      const asked = await readAsked(visit);
      return 'view' in asked ? show(visit, asked) : asked;
    },
  });
  return [
    route('GET', async (visit, asked) => page(visit, asked, await valuesOf(visit, asked))),
    route('POST', (visit, asked) => send(visit, form, asked)),
  ];
}
