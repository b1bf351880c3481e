import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { InDialog } from './clause.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
  readonly foot: ReactNode;
  /** The whole screen, in large type: for a hall. */ readonly isFull?: true;
};

/** The browser's own modal dialog: it keeps the focus in, gives it back, and closes on Esc. A click beside it loses nothing. */
export function Dialog({ title, close, children, foot, isFull }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before it is taken off the page: a dialog that is no longer there gives no focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isFull ? 'dialog full' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className="row spread">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="dialog-close" aria-label={PARTS.close} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="dialog-body">
        <InDialog value>{children}</InDialog>
      </div>
      <footer className="row">{foot}</footer>
    </dialog>
  );
}
