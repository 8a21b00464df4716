import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import chinese from 'antd/locale/zh_CN'
import 'dayjs/locale/zh-cn'
import { isLarge } from './largeType.ts'
import { queries } from './queries.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'

// The server writes a fresh nonce into the page's head for each answer; styles made while running must carry it.
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

/** The whole web application. */
export function Application() {
  return (
    <ConfigProvider
      locale={chinese}
      theme={theme}
      componentSize={isLarge ? 'medium' : 'small'}
      csp={{ nonce }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <App message={{ maxCount: 3, duration: 6 }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  )
}
