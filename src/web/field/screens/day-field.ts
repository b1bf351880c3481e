import { asDay, isDay, type Day } from '../../../kernel/day.ts';
import { dayOfInstant } from '../../../kernel/instant.ts';
import { element } from '../element.ts';
import type { Downloaded } from '../records.ts';

/** Today. A demonstration's day stands still where the device's goes on. */
export const dayOf = ({ clock, today }: Downloaded): Day => (clock === 'simulated' ? today : asDay(dayOfInstant(new Date().toISOString())));

/** The day of a visit; `change` is told of real days only. */
export function dayField(label: string, on: Day, change: (on: Day) => void): HTMLElement {
  const input = element('input', { type: 'date', id: 'visit-day' });
  input.value = on;
  input.addEventListener('change', () => {
    if (isDay(input.value)) change(input.value);
  });
  return element('div', { class: 'field' }, element('label', { for: 'visit-day' }, label), input);
}
