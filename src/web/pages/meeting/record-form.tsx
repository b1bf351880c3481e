import { Button } from 'antd';
import { useState } from 'react';
import type { KeptView } from '../../../contract/row-views.ts';
import { keptRegisters } from '../../../registers/kept/index.ts';
import { ActFields } from '../../acts/act-fields.tsx';
import { readForm, type FormFaults, type TypedForm } from '../../acts/act-input.ts';
import { newKey } from '../../acts/target.ts';
import { useAct } from '../../acts/use-act.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { useMe } from '../../parts/use-me.ts';
import { rowFields } from '../kept/row-fields.ts';
import { REGISTER } from './meeting-of.ts';
import { MEETING } from './words.ts';

type Props = {
  readonly kept: KeptView;
  /** What the meeting and the matter say by themselves. */
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly typed: TypedForm;
  readonly setTyped: (typed: TypedForm) => void;
};

const ASKED = ['decision', 'department', 'person', 'dueOn'];

/** One decision as a row of the register of meetings, entered by the same act as everywhere; the form is empty for the next one then. */
export function RecordForm(props: Props) {
  const [key, setKey] = useState(newKey);
  return <OneDecision key={key} {...props} next={() => setKey(newKey())} />;
}

function OneDecision({ kept, given, typed, setTyped, next }: Props & { readonly next: () => void }) {
  const me = useMe();
  const [faults, setFaults] = useState<FormFaults>({});
  const fields = rowFields(keptRegisters[REGISTER], kept, me).filter(({ name }) => ASKED.includes(name));
  const { command } = useAct({ kind: 'row', act: 'enterRow', label: MEETING.record, given: {} }, () => {
    setTyped({});
    next();
  });
  const record = (): void => {
    const read = readForm('enterRow', fields, typed, { register: REGISTER, ...given });
    setFaults(read.faults);
    if (Object.keys(read.faults).length === 0) command.mutate(read.input);
  };
  return (
    <section aria-label={MEETING.decided}>
      <ActFields
        fields={fields}
        typed={typed}
        faults={faults}
        onTyped={(name, value) => setTyped({ ...typed, [name]: value })}
        submit={record}
      />
      {command.error && <ProblemView error={command.error} />}
      <p>
        <Button type="primary" loading={command.isPending} onClick={record}>
          {MEETING.record}
        </Button>
      </p>
    </section>
  );
}
