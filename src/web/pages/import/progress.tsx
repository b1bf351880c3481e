import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Progress as Bar } from 'antd';
import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../../contract/views.ts';
import { post } from '../../api.ts';
import { Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { importProgressQuery } from '../../queries.ts';
import { FaultTable } from './faults.tsx';
import { IMPORT } from './words.ts';

const ASK_AGAIN_MS = 500;
const STUCK_MS = 60_000;

type Props = { readonly accepted: ImportProgress; readonly again: () => void };

/** How far an accepted import has come, asked again and again until the last case stands. */
export function Progress({ accepted, again }: Props) {
  const queries = useQueryClient();
  const asked = useQuery({
    ...importProgressQuery(accepted.id),
    initialData: accepted,
    refetchInterval: ({ state }) => (state.data?.isFinished ? false : ASK_AGAIN_MS),
  });
  const { isFinished } = asked.data;
  useEffect(() => {
    if (isFinished) void queries.invalidateQueries();
  }, [isFinished, queries]);
  if (isFinished) return <Done progress={asked.data} again={again} />;
  return (
    <>
      <UnderWay progress={asked.data} />
      {asked.error && <ProblemView error={asked.error} />}
    </>
  );
}

function UnderWay({ progress: { id, rows, opened, toOpen } }: { readonly progress: ImportProgress }) {
  const isKeeping = rows === null;
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    setStuck(false);
    const timer = setTimeout(() => setStuck(true), STUCK_MS);
    return () => clearTimeout(timer);
  }, [opened, isKeeping]);
  const goOn = useMutation({ mutationFn: () => post(`/imports/${encodeURIComponent(id)}/commit`, {}), onSuccess: () => setStuck(false) });
  return (
    <Section title={IMPORT.accepted}>
      <p role="status">{isKeeping ? IMPORT.keeping : IMPORT.opening(opened, toOpen)}</p>
      <Bar percent={toOpen === 0 ? 0 : Math.floor((100 * opened) / toOpen)} aria-label={IMPORT.accepted} />
      <p className="hint">{IMPORT.leave}</p>
      {isStuck && (
        <p className="row">
          {IMPORT.stuck} <Button onClick={() => goOn.mutate()}>{IMPORT.goOn}</Button>
        </p>
      )}
      {goOn.error && <ProblemView error={goOn.error} />}
    </Section>
  );
}

function Done({ progress: { rows, opened, unopened }, again }: { readonly progress: ImportProgress; readonly again: () => void }) {
  return (
    <Section title={IMPORT.done}>
      <p role="status">
        {rows && IMPORT.summary(rows.added, rows.changed, rows.unchanged)}
        {rows?.gone ? IMPORT.goneRows(rows.gone) : null}
        {opened > 0 && IMPORT.cases(opened)}
      </p>
      {unopened.length > 0 && (
        <>
          <p className="hint">{IMPORT.unopenedHint}</p>
          <FaultTable caption={IMPORT.unopened} faults={unopened} />
        </>
      )}
      <p className="row">
        <Link to="/projects">{IMPORT.toProjects}</Link>
        <Link to="/">{IMPORT.toInbox}</Link>
        <Button onClick={again}>{IMPORT.more}</Button>
      </p>
    </Section>
  );
}
