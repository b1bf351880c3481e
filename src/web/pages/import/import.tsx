import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ImportDone, ImportPreview } from '../../../contract/views.ts';
import { newKey } from '../../acts/target.ts';
import { post } from '../../api.ts';
import { Page, Section } from '../../parts/page.tsx';
import { Preview } from './preview.tsx';
import { Uploader } from './uploader.tsx';
import { IMPORT } from './words.ts';

/** Look first, then import: files in, what was read of them, and only then the writing. */
export function Import() {
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
  return (
    <Page title={IMPORT.title}>
      {commit.data ? (
        <Done done={commit.data} again={startOver} />
      ) : preview ? (
        <Preview
          preview={preview}
          error={commit.error}
          isBusy={commit.isPending}
          commit={() => commit.mutate(preview.id)}
          again={startOver}
        />
      ) : (
        <Uploader onRead={setPreview} />
      )}
    </Page>
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
