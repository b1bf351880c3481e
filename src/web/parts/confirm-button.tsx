import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly label: string;
  /** Which one of several that are called the same. */
  readonly of?: string;
  /** What confirming brings about, and whether it can be taken back. */
  readonly says: ReactNode;
  readonly weight?: 'primary' | 'grave';
  readonly isPending: boolean;
  readonly confirm: () => void;
};

/** A button for what cannot be taken back and is no act of a case: it says what will happen, and asks. */
export function ConfirmButton({ label, of, says, weight, isPending, confirm }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const foot = (
    <>
      <Button
        type="primary"
        danger={weight === 'grave'}
        onClick={() => {
          close();
          confirm();
        }}
      >
        {PARTS.confirm}
      </Button>
      <Button onClick={close}>{PARTS.cancel}</Button>
    </>
  );
  return (
    <>
      <Button
        aria-haspopup="dialog"
        {...(of !== undefined && { 'aria-label': `${label}：${of}` })}
        type={weight === 'primary' ? 'primary' : 'default'}
        danger={weight === 'grave'}
        loading={isPending}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && <Dialog title={of === undefined ? label : `${label}：${of}`} says={says} close={close} foot={foot} />}
    </>
  );
}
