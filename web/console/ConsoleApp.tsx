import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import { useEffect, useState } from 'react';
import { subscribeLanguage, useLanguage } from '../shared/language.ts';
import { antdLocaleOf } from './antd-locale.ts';
import { RefusalNotice } from './kit/RefusalNotice.tsx';
import { createConsoleQueryClient } from './query-client.ts';
import { createConsoleRouter } from './router.tsx';
import { theme } from './theme.ts';

export function ConsoleApp() {
  const language = useLanguage();
  return (
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider locale={antdLocaleOf(language)} theme={theme} button={{ autoInsertSpace: false }}>
        <App component={false} message={{ top: 56 }} notification={{ placement: 'top', top: 56 }}>
          <RoutedApp />
        </App>
      </ConfigProvider>
    </StyleProvider>
  );
}

function RoutedApp() {
  const { notification } = App.useApp();
  const [{ client, router }] = useState(() => {
    const queryClient = createConsoleQueryClient(
      (refusal) => notification.error({ title: <RefusalNotice refusal={refusal} />, key: refusal.code, duration: 8 }),
      () => void consoleRouter.invalidate(),
    );
    const consoleRouter = createConsoleRouter(queryClient);
    return { client: queryClient, router: consoleRouter };
  });
  // The server words unit names, posts and states in the language of the request.
  useEffect(() => subscribeLanguage(() => void client.invalidateQueries()), [client]);
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
