import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ImportPreview, ImportProgress } from '../../../contract/views.ts';
import { post } from '../../api.ts';
import { Loaded, Page } from '../../parts/page.tsx';
import { openImportQuery } from '../../queries.ts';
import { CarriedTemplate } from './carried.tsx';
import { Preview } from './preview.tsx';
import { Progress } from './progress.tsx';
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

/** Nobody is asked for a folder before it is known whether an import is still under way: then that one is shown. */
function ForGood() {
  return <Loaded query={useQuery(openImportQuery())}>{({ open }) => <OneImport underWay={open} />}</Loaded>;
}

/** Look first, then import: files in, what was read of them, and only then the writing. */
function OneImport({ underWay }: { readonly underWay: ImportProgress | null }) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [accepted, accept] = useState(underWay);
  useEffect(() => {
    if (underWay) accept((known) => known ?? underWay);
  }, [underWay]);
  const commit = useMutation({
    mutationFn: (id: string) => post<ImportProgress>(`/imports/${encodeURIComponent(id)}/commit`, {}),
    onSuccess: accept,
  });
  const startOver = (): void => {
    setPreview(null);
    accept(null);
    commit.reset();
  };
  if (accepted) return <Progress accepted={accepted} again={startOver} />;
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
      <CarriedTemplate />
      <Uploader<ImportPreview> to={{ path: '/imports' }} onRead={setPreview} />
    </>
  );
}
