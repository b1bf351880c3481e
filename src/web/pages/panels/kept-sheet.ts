import type { MarkSheet } from '../../../cases/panel/records.ts';

const keyOf = (panelId: string, expertId: string): string => `panel:${panelId}:${expertId}`;

/** The marks an expert sealed lie on his own device and nowhere else until he opens them. */
export const keepSheet = (panelId: string, expertId: string, sheet: MarkSheet): void =>
  localStorage.setItem(keyOf(panelId, expertId), JSON.stringify(sheet));

/** What was sealed on this device; undefined on another one. */
export function findSheet(panelId: string, expertId: string): MarkSheet | undefined {
  const kept = localStorage.getItem(keyOf(panelId, expertId));
  return kept === null ? undefined : (JSON.parse(kept) as MarkSheet);
}
