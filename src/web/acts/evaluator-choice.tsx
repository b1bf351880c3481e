import { useQuery } from '@tanstack/react-query';
import { evaluators } from '../../registers/evaluators.ts';
import { Loaded } from '../parts/page.tsx';
import { registerQuery } from '../queries.ts';
import { SelectBox, type ControlProps } from './field-view.tsx';

/** The evaluators on the register, by credit code. */
export function EvaluatorChoice(control: ControlProps) {
  const query = useQuery(registerQuery(evaluators.name));
  return (
    <Loaded query={query}>
      {({ rows }) => (
        <SelectBox
          {...control}
          choices={rows.flatMap(({ fields: { name, creditCode } }) =>
            creditCode === undefined ? [] : [{ value: creditCode, label: `${name ?? ''}（${creditCode}）` }],
          )}
        />
      )}
    </Loaded>
  );
}
