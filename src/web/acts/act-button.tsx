import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { ActDone } from '../../contract/act-inputs.ts';
import type { ActTarget } from './target.ts';

/** The dialog brings the contract's schemas with it; it is loaded when the first act is begun. */
const loadDialog = () => import('./act-dialog.tsx');
const ActDialog = lazy(async () => ({ default: (await loadDialog()).ActDialog }));

type Props = {
  readonly target: ActTarget;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly children?: React.ReactNode;
  readonly onDone?: (done: ActDone) => void;
};

/** A button that begins an act; each opening of its dialog is one command. `children` stand in the dialog above the form. */
export function ActButton({ target, primary = false, disabled = false, children, onDone }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} disabled={disabled} onMouseEnter={loadDialog} onClick={() => setOpen(true)}>
        {target.label}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ActDialog target={target} about={children} close={() => setOpen(false)} {...(onDone ? { onDone } : {})} />
        </Suspense>
      )}
    </>
  );
}
