import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Policy } from '../../../../policy/policy.ts';
import type { PolicyTextPreview } from '../../../contract/policy-views.ts';
import { PageSkeleton, Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { upload } from '../../parts/upload.ts';
import { KeepText } from './keep-text.tsx';
import { WholeText } from './wording.tsx';
import { TEXTS } from './words.ts';

/** Brings the rules of all acts with it: loaded only once there is something to compare. */
const Comparisons = lazy(async () => ({ default: (await import('./changes.tsx')).Comparisons }));

/** Look first, then keep: a paper chosen or pasted, what it changes, and only then its source and date. */
export function ImportText({ policy }: { readonly policy: Policy }) {
  const queries = useQueryClient();
  const [paper, setPaper] = useState<File | null>(null);
  const looking = useMutation({
    mutationFn: (file: File) => upload<PolicyTextPreview>({ path: '/policy-texts/preview' }, [file], () => undefined).answer,
  });
  const [isKept, setKept] = useState(false);
  const startOver = (): void => {
    setPaper(null);
    looking.reset();
  };
  const look = (file: File): void => {
    setKept(false);
    setPaper(file);
    looking.mutate(file);
  };
  const preview = looking.data;
  if (!paper || !preview)
    return (
      <Section title={TEXTS.importing}>
        {isKept && <p role="status">{TEXTS.kept}</p>}
        <Chooser look={look} isBusy={looking.isPending} />
        {looking.error && <ProblemView error={looking.error} />}
      </Section>
    );
  return (
    <>
      <Section title={preview.name} extra={<Button onClick={startOver}>{TEXTS.other}</Button>}>
        <p role="status">{TEXTS.found(preview.clauses.length)}</p>
        {preview.known && <p className="note">{TEXTS.known(preview.known.source)}</p>}
        <WholeText read={preview} />
        <KeepText
          paper={paper}
          onKept={() => {
            startOver();
            setKept(true);
            void queries.invalidateQueries({ queryKey: ['policy-texts'] });
          }}
        />
      </Section>
      <Suspense fallback={<PageSkeleton />}>
        <Comparisons comparisons={preview.comparisons} policy={policy} />
      </Suspense>
    </>
  );
}

/** A file, or words pasted in: both go the same way. */
function Chooser({ look, isBusy }: { readonly look: (file: File) => void; readonly isBusy: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const id = useId();
  const submit = (): void => {
    setEmpty(pasted.trim() === '');
    if (pasted.trim() !== '') look(new File([pasted], TEXTS.pastedName, { type: 'text/plain' }));
  };
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Button loading={isBusy} onClick={() => input.current?.click()}>
        {TEXTS.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={TEXTS.choose}
        accept=".docx,.txt"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) look(file);
          target.value = '';
        }}
      />
      <p className="hint">{TEXTS.kinds}</p>
      <div className="field">
        <label htmlFor={id}>{TEXTS.paste}</label>
        <textarea id={id} rows={8} value={pasted} aria-describedby={`${id}-fault`} onChange={({ target }) => setPasted(target.value)} />
        <div id={`${id}-fault`}>{isEmpty && <p className="fault">{TEXTS.nothing}</p>}</div>
      </div>
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {TEXTS.look}
      </Button>
    </form>
  );
}
