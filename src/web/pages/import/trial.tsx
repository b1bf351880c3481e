import { Button } from 'antd';
import { useId, useState } from 'react';
import type { TrialAnswer } from '../../../contract/trial-view.ts';
import { isDay } from '../../../kernel/day.ts';
import { TrialResult } from './trial-result.tsx';
import { Uploader } from './uploader.tsx';
import { TRIAL } from './words.ts';

/** The whole programme on paper, from a folder: nothing is written. */
export function Trial() {
  const [answer, setAnswer] = useState<TrialAnswer | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  if (answer) return <TrialResult answer={answer} again={<Button onClick={() => setAnswer(null)}>{TRIAL.again}</Button>} />;
  const hasDays = isDay(from) && isDay(to);
  return (
    <>
      <p>{TRIAL.intro}</p>
      <div className="row">
        <DayField label={TRIAL.from} value={from} onChange={setFrom} />
        <DayField label={TRIAL.to} value={to} onChange={setTo} />
      </div>
      {hasDays && from <= to ? (
        <Uploader<TrialAnswer> to={{ path: '/trials', fields: { from, to } }} onRead={setAnswer} />
      ) : (
        <p className="empty">{hasDays ? TRIAL.wrongDays : TRIAL.needDays}</p>
      )}
    </>
  );
}

function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
