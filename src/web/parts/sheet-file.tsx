import type { UseMutationResult } from '@tanstack/react-query';
import { ProblemView } from './problem.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly reading: string;
  /** What is read of the file as soon as it is chosen. */
  readonly preview: Pick<UseMutationResult<unknown, Error, File>, 'mutate' | 'isPending' | 'error'>;
};

/** An edited sheet to be chosen; it is read at once, and what stands in the way of reading is said below it. */
export const SheetFile = ({ id, label, reading, preview }: Props) => (
  <>
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) preview.mutate(file);
        }}
      />
    </div>
    {preview.isPending && <p role="status">{reading}</p>}
    {preview.error && <ProblemView error={preview.error} />}
  </>
);
