import { useQuery } from '@tanstack/react-query';
import { normaliseCreditCode } from '../../kernel/credit-code.ts';
import type { RegisterView } from '../../contract/views.ts';
import { Loaded } from '../parts/page.tsx';
import { registerQuery } from '../queries.ts';
import { SelectBox, type ControlProps } from './select-box.tsx';
import { Ticks } from './ticks.tsx';

type Props = ControlProps & { readonly register: 'evaluators' | 'providers' };

/** The register shows the cell as it was typed; the act names the organisation by the code that was meant. */
const choicesOf = ({ rows }: RegisterView) =>
  rows.flatMap(({ fields: { name = '', creditCode } }) => {
    const value = normaliseCreditCode(creditCode ?? '');
    return value === '' ? [] : [{ value, label: `${name}（${value}）` }];
  });

/** One organisation of a register, by credit code. */
export function RegisterChoice({ register, ...control }: Props) {
  const query = useQuery(registerQuery(register));
  return <Loaded query={query}>{(view) => <SelectBox {...control} choices={choicesOf(view)} />}</Loaded>;
}

/** Any number of them. */
export function RegisterTicks({ register, ...control }: Props) {
  const query = useQuery(registerQuery(register));
  return <Loaded query={query}>{(view) => <Ticks {...control} choices={choicesOf(view)} />}</Loaded>;
}
