import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ImportDone, ImportPreview } from '../../../contract/views.ts';
import { newKey } from '../../acts/target.ts';
import { post } from '../../api.ts';
import { Page, Section } from '../../parts/page.tsx';
import { Preview } from './preview.tsx';
import { Trial } from './trial.tsx';
import { Uploader } from './uploader.tsx';
import { IMPORT, TRIAL } from './words.ts';

const route = getRouteApi('/office/import');

/** Two ways with the same folder: import it, or only see what would come of it. */
export function Import() {
  const { tab } = route.useSearch();
  return (
    <Page title={IMPORT.title}>
      <nav className="tabs" aria-label={IMPORT.tabs}>
        <Link to="/import" activeOptions={{ exact: true, includeSearch: true }} activeProps={{ 'aria-current': 'page' }}>
          {IMPORT.title}
        </Link>
        <Link to="/import" search={{ tab: 'trial' }} activeOptions={{ includeSearch: true }} activeProps={{ 'aria-current': 'page' }}>
          {TRIAL.title}
        </Link>
      </nav>
      {tab === 'trial' ? <Trial /> : <ForGood />}
    </Page>
  );
}

/** Look first, then import: files in, what was read of them, and only then the writing. */
function ForGood() {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [key, setKey] = useState(newKey);
  const queries = useQueryClient();
  const commit = useMutation({
    mutationFn: (id: string) => post<ImportDone>(`/imports/${encodeURIComponent(id)}/commit`, { key }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const startOver = (): void => {
    setPreview(null);
    setKey(newKey());
    commit.reset();
  };
  if (commit.data) return <Done done={commit.data} again={startOver} />;
  if (preview)
    return (
      <Preview
        preview={preview}
        error={commit.error}
        isBusy={commit.isPending}
        commit={() => commit.mutate(preview.id)}
        again={startOver}
      />
    );
  return (
    <>
      <p>{IMPORT.intro}</p>
      <Uploader<ImportPreview> to={{ path: '/imports' }} onRead={setPreview} />
    </>
  );
}

function Done({ done: { added, changed, unchanged }, again }: { readonly done: ImportDone; readonly again: () => void }) {
  return (
    <Section title={IMPORT.done}>
      <p role="status">{IMPORT.summary(added, changed, unchanged)}</p>
      <p className="row">
        <Link to="/projects">{IMPORT.toProjects}</Link>
        <Link to="/">{IMPORT.toInbox}</Link>
        <Button onClick={again}>{IMPORT.more}</Button>
      </p>
    </Section>
  );
}
