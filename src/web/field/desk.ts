import type { FieldStore } from './open-store.ts';
import type { Sync } from './sync.ts';

/** What every screen works with. */
export type Desk = {
  readonly store: FieldStore;
  readonly sync: Sync;
  /** Draws the screen anew. */
  readonly redraw: () => Promise<void>;
  /** Says one thing where a screen reader hears it too. */
  readonly say: (text: string) => void;
};
