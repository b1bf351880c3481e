import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { InDialog } from './clause.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly title: string;
  /** What confirming brings about: read out with the title, wherever the focus goes. */ readonly says?: ReactNode;
  readonly close: () => void;
  readonly children?: ReactNode;
  readonly foot: ReactNode;
  /** The whole screen, in large type: for a hall. */ readonly isFull?: boolean;
  /** Not to be taken back: the focus stays on what does nothing. */ readonly isGrave?: boolean;
};

/** A finger gets no keyboard over what it has not read; a question that is still loading is waited for by nobody. */
function focusFirstField(shown: HTMLDialogElement): void {
  if (!matchMedia('(pointer: fine)').matches) return;
  shown.querySelector('.dialog-body .field')?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

/** The key that opened the dialog, still held down, must not confirm it. */
function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter' && !(event.target as Element).matches('textarea')) event.preventDefault();
}

/** The browser's own modal dialog: it keeps the focus in, gives it back, and closes on Esc. A click beside it loses nothing. */
export function Dialog({ title, says, close, children, foot, isFull = false, isGrave = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it is taken off the page: a dialog that is no longer there gives no focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    if (shown && !isFull && !isGrave) focusFirstField(shown);
    return () => shown?.close();
  }, [isFull, isGrave]);
  return (
    <dialog
      ref={dialog}
      className={isFull ? 'dialog full' : 'dialog'}
      aria-labelledby={`${id}-title`}
      {...(says !== undefined && { 'aria-describedby': `${id}-says` })}
      onKeyDown={ignoreHeldEnter}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className="row spread">
        <h2 id={`${id}-title`}>{title}</h2>
        <button type="button" className="dialog-close" aria-label={PARTS.close} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="dialog-body">
        <InDialog value>
          {says !== undefined && <p id={`${id}-says`}>{says}</p>}
          {children}
        </InDialog>
      </div>
      <footer className="row">{foot}</footer>
    </dialog>
  );
}
