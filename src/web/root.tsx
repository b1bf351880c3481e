import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { Refused } from './api.ts';
import { TellProvider } from './parts/tell.tsx';
import { createOfficeRouter } from './router.tsx';
import { useIsDark } from './scheme.ts';
import { toSignIn } from './sign-in-address.ts';
import { DARK, LIGHT } from './theme.ts';

/** A refusal is an answer: asking again changes nothing. Only silence and defects are tried once more. */
const deservesRetry = (failures: number, error: Error): boolean =>
  failures < 1 && (!(error instanceof Refused) || error.status === 0 || error.status >= 500);

const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // The session ended meanwhile. The router asks for `me` itself and leaves then, too.
      if (error instanceof Refused && error.status === 401 && query.queryKey[0] !== 'me') void toSignIn();
    },
  }),
  defaultOptions: { queries: { retry: deservesRetry, staleTime: 5_000 } },
});
const router = createOfficeRouter(queries);

/** The server's nonce for antd's style elements, where it sets a strict content policy. */
const nonce = document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content') ?? undefined;

export function Root() {
  return (
    <ConfigProvider
      locale={zhCN}
      button={{ autoInsertSpace: false }}
      theme={useIsDark() ? DARK : LIGHT}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <QueryClientProvider client={queries}>
        <TellProvider>
          <RouterProvider router={router} />
        </TellProvider>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
