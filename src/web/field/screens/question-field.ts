import { doing, element, textField } from '../element.ts';
import { ASSESSMENT } from '../words.ts';

/** One question or scene. `chosen`: values of its options; `pick` is told of every change, none chosen is no answer. */
export type Asked = {
  readonly id: string;
  readonly title: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Several may be chosen; the first option (无) excludes all others. */
  readonly isMulti: boolean;
  readonly chosen: readonly string[];
  readonly seen: string;
  readonly isOpen: boolean;
  readonly pick: (values: readonly string[]) => Promise<void>;
  readonly write: (seen: string) => Promise<void>;
};

/** What stays chosen after `value` was: none of the others beside the first, and not the first beside another. */
const withoutContrary = (values: readonly string[], value: string, none: string | undefined): readonly string[] =>
  value === none ? values.filter((each) => each === none) : values.filter((each) => each !== none);

function choices({ id, options, isMulti, chosen, pick }: Asked): HTMLElement {
  const inputs = options.map(([value]) => {
    const input = element('input', { type: isMulti ? 'checkbox' : 'radio', name: id, value });
    input.checked = chosen.includes(value);
    return input;
  });
  const changed = (changedTo: HTMLInputElement) => async (): Promise<void> => {
    const values = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    const kept = isMulti && changedTo.checked ? withoutContrary(values, changedTo.value, options[0]?.[0]) : values;
    for (const input of inputs) input.checked = kept.includes(input.value);
    await pick(kept);
  };
  for (const input of inputs) input.addEventListener('change', doing(changed(input)));
  return element(
    'div',
    { class: 'choices' },
    ...options.map(([, label], at) => element('label', { class: 'tick' }, inputs[at], element('span', {}, label))),
  );
}

/** A question with its options and what shows the answer: words, and the photos that `photos` lists. */
export const questionField = (asked: Asked, photos: HTMLElement): HTMLElement =>
  element(
    'fieldset',
    { id: asked.id, tabindex: '-1', class: 'question' },
    element('legend', {}, `${asked.id} ${asked.title}`),
    asked.isMulti && element('p', { class: 'hint' }, ASSESSMENT.multi),
    element(
      'fieldset',
      { class: 'bare', disabled: !asked.isOpen, 'aria-label': asked.title },
      choices(asked),
      textField(
        {
          label: ASSESSMENT.seen(asked.id),
          hint: ASSESSMENT.seenHint,
          value: asked.seen,
          most: 400,
          onInput: (seen) => void asked.write(seen),
        },
        1,
      ),
    ),
    photos,
  );
