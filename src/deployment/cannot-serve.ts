/** The server cannot start here for a reason the person at the keyboard can mend. The message is Chinese and says how. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';
}
