import type { CaseKind, EventOf } from '../../cases/kinds.ts';
import type { Day } from '../../kernel/day.ts';
import type { NewMessage, Recipients } from '../store-messages.ts';
import type { Unfolding } from '../unfold.ts';
import { inRole, type To } from './in-role.ts';
import { messageOf } from './message-of.ts';
import type { TemplateName } from './templates.ts';

type AnyEvent = EventOf<CaseKind>;
type OfType<T extends AnyEvent['type']> = Extract<AnyEvent, { type: T }>;

const firm = inRole('firm');
const payee: To = (state) => [...firm(state), ...inRole('provider')(state)];
/** The provider entrusted, not everybody who sells to the firm. */
const diagnosing: To = (state) =>
  'diagnosis' in state && state.diagnosis !== undefined
    ? [{ roles: ['provider'], organisation: state.diagnosis.provider.creditCode, persons: null }]
    : [];
/** The provider whose delivery it is. */
const delivering: To<OfType<'delivery-objected'>> = (state, { deliveryId }) =>
  ('deliveries' in state ? (state.deliveries ?? []) : [])
    .filter(({ id }) => id === deliveryId)
    .map(({ provider }) => ({ roles: ['provider'], organisation: provider, persons: null }));
const experts = (seats: readonly { readonly personId: string }[]): readonly Recipients[] => [
  { roles: ['expert'], organisation: null, persons: seats.map(({ personId }) => personId) },
];

/** The template bears the event's name, or is named. */
type Row<T extends AnyEvent['type']> = {
  readonly to: To<OfType<T>>;
  readonly dueOn?: (event: OfType<T>) => Day | undefined;
} & (T extends TemplateName ? object : { readonly template: TemplateName });

type AnyRow = { readonly to: To; readonly dueOn?: (event: AnyEvent) => Day | undefined; readonly template?: TemplateName };

/** What of all that happens is told to whom. */
const TOLD: { readonly [T in AnyEvent['type']]?: Row<T> } = {
  'application-returned': { to: firm, dueOn: ({ dueOn }) => dueOn },
  'application-corrected': { to: firm },
  'eligibility-confirmed': { to: firm },
  'ineligibility-declared': { to: firm },
  'pilot-confirmed': { to: firm },
  'pilot-removed': { to: firm },
  'diagnosis-assigned': { to: diagnosing },
  'diagnosis-returned': { to: diagnosing },
  'diagnosis-accepted': { to: firm },
  'line-delivered': { to: firm },
  'delivery-objected': { to: delivering },
  'plan-returned': { to: firm },
  'plan-approved': { to: firm },
  'policy-moved': { to: firm },
  'inspection-filed': { to: firm, dueOn: ({ inspection }) => inspection.finding?.dueOn },
  'finding-returned': { to: firm, dueOn: ({ dueOn }) => dueOn },
  'finding-closed': { to: firm },
  'blocker-resolved': { to: firm },
  'period-suspended': { to: firm },
  'period-resumed': { to: firm },
  'evaluator-assigned': { to: inRole('evaluator') },
  'accountant-assigned': { to: inRole('accountant') },
  'acceptance-requested': { to: inRole('evaluator') },
  'acceptance-passed': { to: firm },
  'acceptance-failed': { to: firm, dueOn: ({ dueOn }) => dueOn },
  'county-returned': { to: firm },
  'city-approved': { to: firm },
  'city-returned': { to: firm },
  'award-disputed': { to: firm },
  'award-paid': { to: firm },
  'payment-failed': { to: firm },
  'account-returned': { to: firm },
  'disqualification-noticed': { to: firm, dueOn: ({ notice }) => notice.answerBy },
  'disqualification-dropped': { to: firm },
  disqualified: { to: firm },
  'outlay-paid': { to: payee },
  'outlay-failed': { to: payee },
  'outlay-disputed': { to: payee },
  'recovery-opened': { to: payee, dueOn: ({ answerBy }) => answerBy },
  'recovery-decided': { to: payee, dueOn: ({ proposal }) => proposal.dueOn },
  'recovery-dropped': { to: payee },
  'recovery-instalments-approved': { to: payee },
  'recovery-instalments-returned': { to: payee },
  'sanction-opened': { to: inRole('provider'), dueOn: ({ answerBy }) => answerBy },
  'sanction-imposed': { to: inRole('provider') },
  'sanction-dropped': { to: inRole('provider') },
  'sanction-lifted': { to: inRole('provider') },
  'objection-raised': { to: inRole('officer') },
  'panel-drawn': { to: (_, { seats }) => experts(seats) },
  'expert-replaced': { to: (_, { seat }) => experts([seat]), template: 'panel-drawn' },
};
/** What the new events of a case are to tell, and whom; most tell nobody anything. */
export const messagesOf = ({ id, state, events }: Unfolding): readonly NewMessage[] =>
  events.flatMap(({ version, payload }) => {
    const event = payload as AnyEvent;
    // The table pairs each type with its own event, which a union of both cannot express.
    const row = TOLD[event.type] as AnyRow | undefined;
    if (row === undefined) return [];
    const about = { source: `${id}:${version}`, caseId: id, dueOn: row.dueOn?.(event) ?? null };
    return row.to(state, event).map((to) => messageOf(row.template ?? (event.type as TemplateName), about, to));
  });
