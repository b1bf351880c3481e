type Value = string | number | boolean | undefined | ((event: Event) => void);
type Props = Readonly<Record<string, Value>>;
export type Child = Node | string | undefined | false;

/** An element with attributes (a truth switches one on), listeners (a function, by the event's name) and children. Texts stay texts, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (typeof value === 'boolean') made.toggleAttribute(name, value);
    else if (value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** What an asynchronous listener does when it fails is told to whoever watches the window's errors. */
export const doing =
  (work: (event: Event) => Promise<void>): ((event: Event) => void) =>
  (event) =>
    void work(event);

let made = 0;
const newId = (): string => `field-${(made += 1)}`;

type FieldOf = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly onInput: (value: string) => void;
};

/** A labelled text field; `rows` makes it a larger one. */
export function textField({ label, hint, value, most, onInput }: FieldOf, rows?: number): HTMLElement {
  const id = newId();
  const props = { id, maxlength: most, ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }) };
  const input = rows === undefined ? element('input', { ...props, type: 'text' }) : element('textarea', { ...props, rows });
  input.value = value;
  input.addEventListener('input', () => onInput(input.value));
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    hint !== undefined && element('p', { id: `${id}-hint`, class: 'hint' }, hint),
    input,
  );
}
