import { lazy, Suspense, type ComponentProps } from 'react';

/** The dialog brings the contract's schemas with it; it is loaded when the first act is begun. */
export const loadDialog = () => import('./act-dialog.tsx');
const ActDialog = lazy(async () => ({ default: (await loadDialog()).ActDialog }));

export const LazyDialog = (props: ComponentProps<typeof ActDialog>) => (
  <Suspense fallback={null}>
    <ActDialog {...props} />
  </Suspense>
);
