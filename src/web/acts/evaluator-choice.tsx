import { useQuery } from '@tanstack/react-query';
import { normaliseCreditCode } from '../../kernel/credit-code.ts';
import { evaluators } from '../../registers/evaluators.ts';
import { Loaded } from '../parts/page.tsx';
import { registerQuery } from '../queries.ts';
import { SelectBox, type ControlProps } from './select-box.tsx';

/** The evaluators on the register, by credit code. */
export function EvaluatorChoice(control: ControlProps) {
  const query = useQuery(registerQuery(evaluators.name));
  return (
    <Loaded query={query}>
      {({ rows }) => (
        <SelectBox
          {...control}
          choices={rows.flatMap(({ fields: { name = '', creditCode } }) => {
            // The register shows the cell as it was typed; the act names the organisation by the code that was meant.
            const value = normaliseCreditCode(creditCode ?? '');
            return value === '' ? [] : [{ value, label: `${name}（${value}）` }];
          })}
        />
      )}
    </Loaded>
  );
}
