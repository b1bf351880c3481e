import type { ApplicationEvent } from './application/events.ts';
import type { SelectionEvent } from './selection/events.ts';
import type { DiagnosisEvent } from './diagnosis/events.ts';
import type { PlanEvent } from './plan/events.ts';
import type { DeliveryEvent } from './delivery/events.ts';
import type { ReportingEvent } from './reporting/events.ts';
import type { SupervisionEvent } from './supervision/events.ts';
import type { BlockerEvent } from './blocker/events.ts';
import type { EvidenceEvent } from './evidence/events.ts';
import type { ImplementationEvent } from './implementation/events.ts';
import type { AcceptanceEvent } from './acceptance/events.ts';
import type { AccountEvent } from './account/events.ts';
import type { PaymentEvent } from './payment/events.ts';
import type { EndingEvent } from './ending/events.ts';
import type { SuspensionEvent } from './suspension/events.ts';
import type { VersionEvent } from './version/events.ts';
import type { CarryingEvent } from './carrying/events.ts';

/** Past tense, recorded, never changed. Each carries all that its verdict rests on. */
export type ProjectEvent =
  | ApplicationEvent
  | SelectionEvent
  | DiagnosisEvent
  | PlanEvent
  | DeliveryEvent
  | ReportingEvent
  | BlockerEvent
  | SupervisionEvent
  | EvidenceEvent
  | ImplementationEvent
  | AcceptanceEvent
  | AccountEvent
  | PaymentEvent
  | EndingEvent
  | SuspensionEvent
  | VersionEvent
  | CarryingEvent;

export type * from './records.ts';
