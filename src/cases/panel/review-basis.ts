/**
 * The expert review that a decision follows (measures/11, plan/2.4.3). One held here: `reason` says why the decision is another than it
 * recommends. One held elsewhere, on paper: its minutes, and why it was not held here.
 */
export type ReviewBasis =
  | { readonly panelId: string; readonly title: string; readonly reason?: string }
  | { readonly minutes: string; readonly reason: string };

/** In words, for everybody who reads the decision, the public among them. */
export const sayBasis = (basis: ReviewBasis): string =>
  'panelId' in basis
    ? `专家评审“${basis.title}”${basis.reason === undefined ? '' : `，与评审推荐不一致：${basis.reason}`}`
    : `在本系统之外进行的专家评审，纪要：${basis.minutes}；没有在本系统评审的原因：${basis.reason}`;
