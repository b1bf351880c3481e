import type { Parameter, Policy } from '../../../../policy/policy.ts';
import { formatWan } from '../../../kernel/fen.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { telling, type Typed } from './read-settings.ts';
import { WHAT_IF } from './words.ts';

type Props = {
  readonly policy: Policy;
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (typed: Typed) => void;
};

/** Every number and reading that can make a difference, as it stands and as it is to be supposed. */
export function TermsForm(props: Props) {
  return (
    <>
      <p className="hint">{WHAT_IF.termsHint}</p>
      <Numbers {...props} />
      <h3>{WHAT_IF.readings}</h3>
      <Readings {...props} />
    </>
  );
}

/** 40 万元, 50 %, 5 个工作日. */
const standsAt = ({ value, unit }: Pick<Parameter, 'value' | 'unit'>): string =>
  unit === '分' ? `${formatWan(value)} 万元` : `${value} ${unit}`;

function Numbers({ policy, typed, faults, onChange }: Props) {
  const rows = telling(policy).flatMap((name) => {
    const parameter = policy.parameters[name];
    return parameter ? [{ name, ...parameter }] : [];
  });
  const type = (name: string, text: string): void => onChange({ ...typed, numbers: { ...typed.numbers, [name]: text } });
  return (
    <DataTable
      caption={WHAT_IF.terms}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { head: WHAT_IF.what, cell: ({ says }) => says, wide: true },
        { head: WHAT_IF.now, cell: standsAt, money: true },
        {
          head: WHAT_IF.suppose,
          cell: ({ name, says }) => (
            <NumberBox
              name={name}
              label={WHAT_IF.supposeOf(says)}
              value={typed.numbers[name] ?? ''}
              fault={faults[name]}
              onType={(text) => type(name, text)}
            />
          ),
        },
        { head: WHAT_IF.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
      ]}
    />
  );
}

type BoxProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onType: (text: string) => void;
};

const NumberBox = ({ name, label, value, fault, onType }: BoxProps) => (
  <>
    <input
      className="ant-input term"
      type="text"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={fault !== undefined}
      aria-describedby={`${name}-fault`}
      value={value}
      maxLength={20}
      onChange={(event) => onType(event.target.value)}
    />
    <span id={`${name}-fault`} className="fault">
      {fault}
    </span>
  </>
);

function Readings({ policy, typed, onChange }: Props) {
  const choose = (name: string, value: string): void => onChange({ ...typed, readings: { ...typed.readings, [name]: value } });
  return (
    <DataTable
      caption={WHAT_IF.readings}
      rows={Object.entries(policy.readings).map(([name, reading]) => ({ name, ...reading }))}
      rowKey={({ name }) => name}
      columns={[
        { head: WHAT_IF.what, cell: ({ question }) => question, wide: true },
        {
          head: WHAT_IF.suppose,
          cell: ({ name, question, chosen, alternatives }) => (
            <select
              aria-label={WHAT_IF.supposeOf(question)}
              value={typed.readings[name] ?? chosen}
              onChange={(event) => choose(name, event.target.value)}
            >
              {Object.entries(alternatives).map(([value, says]) => (
                <option key={value} value={value}>
                  {value === chosen ? `${WHAT_IF.keep}：${says}` : says}
                </option>
              ))}
            </select>
          ),
          wide: true,
        },
        { head: WHAT_IF.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
      ]}
    />
  );
}
