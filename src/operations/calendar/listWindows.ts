import { CalendarText } from '#domain/calendar/calendarText.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** When applications are taken and data are due, as far as it is published; what is not says so as `pending`. */
export const listWindows = operation({
  title: '申报窗口与数据更新日',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({ scheme: z.string().optional(), year: z.int().optional() }),
  output: z.object({ calendars: z.array(CalendarText.omit({ workdays: true })) }),
  async run({ texts }, { scheme, year }) {
    const concerns = (it: { scheme: string }) => scheme === undefined || it.scheme === scheme
    const calendars = texts.calendars
      .filter((it) => year === undefined || it.year === year)
      .map((it) => ({
        year: it.year,
        windows: it.windows.filter(concerns),
        pending: it.pending.filter(concerns),
        dues: it.dues.filter(({ schemes }) => scheme === undefined || schemes.includes(scheme)),
      }))
    return { calendars }
  },
})
