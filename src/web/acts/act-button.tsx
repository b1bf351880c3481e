import { Button } from 'antd';
import { useState } from 'react';
import type { ActDone } from '../../contract/act-inputs.ts';
import { LazyDialog, loadDialog } from './lazy-dialog.tsx';
import type { ActTarget } from './target.ts';

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
      <Button
        aria-haspopup="dialog"
        type={primary ? 'primary' : 'default'}
        disabled={disabled}
        onMouseEnter={loadDialog}
        onClick={() => setOpen(true)}
      >
        {target.label}
      </Button>
      {isOpen && <LazyDialog target={target} about={children} close={() => setOpen(false)} {...(onDone ? { onDone } : {})} />}
    </>
  );
}
