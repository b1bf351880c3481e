/** Whether a key that was pressed there belongs to a field that somebody is filling in. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('input,textarea,select');
