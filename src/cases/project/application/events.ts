import type { Application } from '../records.ts';

export type ApplicationEvent =
  | { readonly type: 'application-received'; readonly application: Application; readonly pack: string }
  | { readonly type: 'application-corrected'; readonly application: Application; readonly reason: string };
