import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { AGENDA_GROUPS, type AgendaItem } from '../../../contract/meeting-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActFields } from '../../acts/act-fields.tsx';
import type { Field } from '../../acts/act-forms.ts';
import type { TypedForm } from '../../acts/act-input.ts';
import { useMe } from '../../parts/use-me.ts';
import { type Meeting, namesIn, taken } from './meeting-of.ts';
import { GROUP_WORDS, MEETING } from './words.ts';

type Props = { readonly meeting: Meeting; readonly items: readonly AgendaItem[]; readonly members: readonly string[] };

const choicesOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** What the meeting is called, who is there, which matters it takes. Today's is prefilled. */
export function BeginForm({ meeting, items, members }: Props) {
  const { today } = useMe();
  const navigate = useNavigate();
  const present = namesIn(meeting.present);
  const [typed, setTyped] = useState<TypedForm>({
    name: { text: meeting.name ?? MEETING.nameOf(formatDay(today)) },
    present: { ticks: present.filter((each) => members.includes(each)) },
    others: { text: present.filter((each) => !members.includes(each)).join('、') },
    absent: { text: meeting.absent ?? '' },
    observers: { text: meeting.observers ?? '' },
    groups: { ticks: meeting.groups?.split(',') ?? AGENDA_GROUPS },
  });
  const groups = AGENDA_GROUPS.map((value) => ({ value, label: MEETING.group(GROUP_WORDS[value], taken(items, value).length) }));
  const fields: readonly Field[] = [
    { name: 'name', label: MEETING.name, kind: 'line' },
    ...(members.length === 0 ? [] : [{ name: 'present', label: MEETING.present, kind: 'checks', choices: choicesOf(members) } as const]),
    { name: 'others', label: MEETING.others, kind: 'line', hint: MEETING.othersHint, optional: true },
    { name: 'absent', label: MEETING.absent, kind: 'line', optional: true },
    { name: 'observers', label: MEETING.observers, kind: 'line', optional: true },
    { name: 'groups', label: MEETING.groups, kind: 'checks', choices: groups },
  ];
  const name = typed['name']?.text?.trim() ?? '';
  const chosen = taken(items, typed['groups']?.ticks?.join() ?? '');
  const begin = (): void => {
    const [first] = chosen;
    if (first === undefined || name === '') return;
    const there = {
      present: [...(typed['present']?.ticks ?? []), ...namesIn(typed['others']?.text)],
      absent: namesIn(typed['absent']?.text),
      observers: namesIn(typed['observers']?.text),
    };
    const named = Object.fromEntries(Object.entries(there).flatMap(([as, names]) => (names.length > 0 ? [[as, names.join('、')]] : [])));
    const search = { name, on: today, groups: typed['groups']?.ticks?.join() ?? '', at: first.key };
    void navigate({ to: '/meeting', search: { ...search, ...named } });
  };
  return (
    <section className="panel" aria-label={MEETING.title}>
      <ActFields
        fields={fields}
        typed={typed}
        faults={name === '' ? { name: MEETING.nameless } : {}}
        onTyped={(field, value) => setTyped((before) => ({ ...before, [field]: value }))}
        submit={begin}
      />
      {chosen.length === 0 && <p className="hint">{MEETING.none}</p>}
      <p>
        <Button type="primary" disabled={chosen.length === 0 || name === ''} onClick={begin}>
          {MEETING.start(chosen.length)}
        </Button>
      </p>
    </section>
  );
}
