import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { sayCell } from '../../../cases/row/say-cell.ts';
import type { AgendaItem } from '../../../contract/meeting-views.ts';
import type { KeptView, RowLine } from '../../../contract/row-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { keptRegisters } from '../../../registers/kept/index.ts';
import type { TypedForm } from '../../acts/act-input.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FactList } from '../../parts/facts.tsx';
import { isTyping } from '../../parts/is-typing.ts';
import { type Meeting, REGISTER, taken } from './meeting-of.ts';
import { RecordForm } from './record-form.tsx';
import { GROUP_WORDS, MEETING } from './words.ts';

type Props = {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly kept: KeptView;
  readonly decided: readonly RowLine[];
};

/** One matter on the whole screen, in large type; what is decided about it is written down before the next one comes. */
export function AgendaScreen({ meeting, items, kept, decided }: Props) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Readonly<Record<string, TypedForm>>>({});
  const listed = taken(items, meeting.groups);
  const index = Math.max(
    0,
    listed.findIndex(({ key }) => key === meeting.at),
  );
  const item = listed[index];
  const { at: _at, ...rest } = meeting;
  const { name, on, present, absent, observers } = meeting;
  const end = (): void => void navigate({ to: '/meeting', search: rest });
  const turn = (by: number): void => {
    const next = listed[index + by];
    if (next !== undefined) void navigate({ to: '/meeting', search: { ...rest, at: next.key }, replace: true });
  };
  useTurning(turn);
  if (item === undefined) return null;
  const foot = (
    <>
      <Button disabled={index === 0} onClick={() => turn(-1)}>
        {MEETING.before}
      </Button>
      <Button type="primary" disabled={index === listed.length - 1} onClick={() => turn(1)}>
        {MEETING.after}
      </Button>
      <Button onClick={end}>{MEETING.end}</Button>
      <span className="hint">{MEETING.keys}</span>
    </>
  );
  const title = `${name ?? MEETING.title}　${MEETING.of(index + 1, listed.length)}`;
  return (
    <Dialog title={title} close={end} foot={foot} isFull>
      <Matter item={item} />
      <Said rows={decided.filter(({ cells }) => cells['topic'] === topicOf(item))} />
      <RecordForm
        key={item.key}
        kept={kept}
        given={{ meeting: name, heldOn: on, topic: topicOf(item), present, absent, observers }}
        typed={typed[item.key] ?? {}}
        setTyped={(form) => setTyped((before) => ({ ...before, [item.key]: form }))}
      />
    </Dialog>
  );
}

/** A line of the register holds no more. */
const MOST_TOPIC = 200;
const topicOf = ({ title, says }: AgendaItem): string => `${title}：${says}`.slice(0, MOST_TOPIC);

/** Arrows and page keys, also those of a presenter in the hand, turn to the next matter and back; not while somebody types. */
function useTurning(turn: (by: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
      if (by === undefined || isTyping(event.target)) return;
      event.preventDefault();
      turn(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [turn]);
}

const Matter = ({ item: { group, title, says, kind, caseId, dueOn, otherwise } }: { readonly item: AgendaItem }) => (
  <article>
    <p className="tag">{GROUP_WORDS[group]}</p>
    <h3>{title}</h3>
    <FactList
      lines={[
        [group === 'earlier' ? MEETING.decidedAt : MEETING.todo, says],
        [MEETING.due, dueOn && formatDay(dueOn)],
        [MEETING.otherwise, otherwise],
      ]}
    />
    <CaseLink kind={kind} id={caseId}>
      {MEETING.open}
    </CaseLink>
  </article>
);

/** What this meeting has decided about the matter so far. */
const Said = ({ rows }: { readonly rows: readonly RowLine[] }) => (
  <div role="status">
    {rows.map(({ id, cells }) => {
      const say = (column: string): string => sayCell(keptRegisters[REGISTER], column, cells[column]);
      return <p key={id}>{MEETING.said(say('decision'), say('department'), say('dueOn'))}</p>;
    })}
  </div>
);
