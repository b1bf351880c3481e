/** The database cannot be started here, for a reason the person at the keyboard can mend. The message is Chinese and says how. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
