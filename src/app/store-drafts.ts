/** The forms of a firm beside its application, and of a provider beside the diagnosis. */
export type OwnFormName =
  | 'report'
  | 'self-evaluation'
  | 'plan'
  | 'account'
  | 'contract'
  | 'rectification'
  | 'withdrawal'
  | 'plan-back'
  | 'contest'
  | 'finding'
  | 'statement'
  | 'blocker'
  | 'blocker-return'
  | 'delivery-objection'
  | 'rating'
  | 'spending'
  | 'contract-confirmation'
  | 'delivery'
  | 'recovery-answer'
  | 'instalments';
/** Which form a draft is of, and of what: a month, a case. */
export type FormName = 'application' | `diagnosis:${string}` | `${OwnFormName} ${string}`;

/** A field as it was last saved; `others`: what was typed elsewhere at the same time and waits for the person's choice. */
export type DraftField = { readonly value: string; readonly others?: readonly string[] };
export type DraftFields = Readonly<Record<string, DraftField>>;

/** A form that an organisation has begun: no part of any case until it is sent in. `version` counts its changes. */
export type Draft = {
  readonly organisation: string;
  readonly form: FormName;
  readonly version: number;
  readonly fields: DraftFields;
  readonly savedAt: string;
  readonly savedBy: string;
};

export interface DraftReads {
  findDraft(organisation: string, form: FormName): Promise<Draft | undefined>;
}
export interface DraftWrites {
  /** Held until the transaction ends, whether or not there is a draft yet. */
  lockDraft(organisation: string, form: FormName): Promise<Draft | undefined>;
  saveDraft(draft: Draft): Promise<void>;
}
