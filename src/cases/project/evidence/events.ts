import type { EvidenceFinding, FiledInvoice, FiledProof, FindingAnswer, Verification } from './records.ts';

export type EvidenceEvent =
  | { readonly type: 'invoice-filed'; readonly invoice: FiledInvoice }
  | { readonly type: 'proof-filed'; readonly proof: FiledProof }
  | { readonly type: 'invoice-verified'; readonly verification: Verification }
  | { readonly type: 'evidence-examined'; readonly findings: readonly EvidenceFinding[] }
  | { readonly type: 'finding-explained'; readonly answer: FindingAnswer };
