import { Button } from 'antd';
import { useState } from 'react';
import type { MarkSheet } from '../../../cases/panel/records.ts';
import { sealOf } from '../../../cases/panel/sealing.ts';
import type { PanelSeat, PanelView } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { LazyDialog } from '../../acts/lazy-dialog.tsx';
import { type ActTarget, newKey } from '../../acts/target.ts';
import { Section } from '../../parts/page.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { findSheet, keepSheet } from './kept-sheet.ts';
import { emptyMarks, MarkFields, readMarks } from './mark-fields.tsx';
import { MARKS, PANEL } from './words.ts';

type Props = { readonly view: PanelView; readonly seat: PanelSeat };

const isOffered = ({ acts }: PanelView, act: string): boolean => acts.some((each) => each.act === act && each.allowed);
const targetOf = ({ id, version }: PanelView, act: 'sealScores' | 'revealScores', given: ActTarget['given']): ActTarget => ({
  kind: 'panel',
  caseId: id,
  version,
  act,
  label: act === 'sealScores' ? MARKS.seal : MARKS.reveal,
  given,
});

/** The expert's own marks: sealed first, opened when all have sealed. */
export function Marks({ view, seat }: Props) {
  if (isOffered(view, 'sealScores')) return <Sealing view={view} seat={seat} />;
  if (isOffered(view, 'revealScores')) return <Revealing view={view} seat={seat} />;
  const waits = view.stage === 'drawn' || view.stage === 'sealed';
  if (!waits || seat.standing === 'drawn') return null;
  return (
    <Section title={MARKS.title}>
      <p>{seat.standing === 'revealed' ? PANEL.waitReveal : PANEL.waitSeal}</p>
      <Salt sheet={findSheet(view.id, seat.expertId)} />
    </Section>
  );
}

const Salt = ({ sheet }: { readonly sheet: MarkSheet | undefined }) =>
  sheet && (
    <p>
      {MARKS.salt}：<span className="code">{sheet.salt}</span>
    </p>
  );

/** Marks as typed; on the way out they are kept on the device, and only their seal is sent. */
function Sealing({ view, seat }: Props) {
  const [typed, setTyped] = useState(() => emptyMarks(view));
  const [isFaulty, setFaulty] = useState(false);
  const [begun, setBegun] = useState<{ readonly target: ActTarget; readonly sheet: MarkSheet }>();
  const begin = (): void => {
    const marks = readMarks(typed, view.criteria);
    setFaulty(marks === undefined);
    if (marks === undefined) return;
    const sheet = { marks, salt: newKey() };
    keepSheet(view.id, seat.expertId, sheet);
    setBegun({ sheet, target: targetOf(view, 'sealScores', { seal: sealOf(view.listDigest, seat.expertId, sheet) }) });
  };
  return (
    <Section title={MARKS.title}>
      <MarkFields firms={view.firms} criteria={view.criteria} typed={typed} onTyped={setTyped} />
      {isFaulty && (
        <p role="alert" className="fault">
          {MARKS.fault}
        </p>
      )}
      <Button type="primary" onClick={begin}>
        {MARKS.seal}
      </Button>
      {begun && (
        <LazyDialog
          target={begun.target}
          close={() => setBegun(undefined)}
          about={
            <>
              <p>{MARKS.kept}</p>
              <Salt sheet={begun.sheet} />
            </>
          }
        />
      )}
    </Section>
  );
}

function Revealing({ view, seat }: Props) {
  const kept = findSheet(view.id, seat.expertId);
  const [typed, setTyped] = useState(() => emptyMarks(view));
  const [salt, setSalt] = useState('');
  const marks = kept?.marks ?? readMarks(typed, view.criteria);
  return (
    <Section title={MARKS.reveal}>
      {kept === undefined && (
        <>
          <p>{MARKS.lost}</p>
          <MarkFields firms={view.firms} criteria={view.criteria} typed={typed} onTyped={setTyped} />
          <TextField label={MARKS.salt} value={salt} onChange={setSalt} />
        </>
      )}
      {marks === undefined ? (
        <p className="hint">{MARKS.fault}</p>
      ) : (
        <ActButton primary target={targetOf(view, 'revealScores', { marks, salt: kept?.salt ?? salt.trim() })} />
      )}
    </Section>
  );
}
