/** How each of these events is said to people, in one Chinese sentence. */
export type SaysEvents<Event extends { readonly type: string }> = {
  readonly [T in Event['type']]: (event: Extract<Event, { readonly type: T }>) => string;
};
