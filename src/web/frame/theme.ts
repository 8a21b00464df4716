import type { ThemeConfig } from 'antd'
import { isLarge } from './largeType.ts'

const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC Variable', sans-serif"

/** An official document is the ideal: black on paper, thin lines, blue for what acts, red only where red means something. */
export const theme: ThemeConfig = {
  token: {
    fontFamily,
    fontSize: isLarge ? 17 : 14,
    motion: false,
    borderRadius: 2,
    colorPrimary: '#1b5fb4',
    colorInfo: '#1b5fb4',
    colorLink: '#1b5fb4',
    colorSuccess: '#1a7f4b',
    colorWarning: '#9a6700',
    colorError: '#b3261e',
    colorInfoBg: '#eef3fa',
    colorInfoBorder: '#b9cde6',
    colorSuccessBg: '#eef6f0',
    colorSuccessBorder: '#b4d5c0',
    colorWarningBg: '#fdf6e3',
    colorWarningBorder: '#e6d9b2',
    colorErrorBg: '#fbeeec',
    colorErrorBorder: '#e6b8b4',
    colorText: '#1f2933',
    colorTextSecondary: '#4b5563',
    colorTextTertiary: '#5b6472',
    colorTextPlaceholder: '#6b7280',
    colorBgLayout: '#fcfbf8',
    colorBgMask: 'rgb(31 41 51 / 28%)',
    colorBorder: '#c9c4b6',
    colorBorderSecondary: '#d9d5cb',
    boxShadow: '0 1px 4px rgb(31 41 51 / 14%)',
    boxShadowSecondary: '0 2px 10px rgb(31 41 51 / 16%)',
  },
  components: {
    Table: {
      headerBg: '#f3f0e8',
      headerSplitColor: '#d9d5cb',
      rowHoverBg: '#f6f4ee',
      headerBorderRadius: 0,
      footerBg: '#f3f0e8',
      cellPaddingBlockSM: 5,
      cellPaddingBlockMD: 6,
      cellPaddingInlineMD: 8,
      headerSortActiveBg: '#ece8dc',
      headerSortHoverBg: '#ece8dc',
      bodySortBg: '#ffffff',
    },
    Segmented: { trackBg: '#e9e5da', itemSelectedBg: '#ffffff', itemSelectedColor: '#1b5fb4' },
    Tabs: { horizontalMargin: '0 0 12px', titleFontSize: isLarge ? 17 : 14 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Alert: { defaultPadding: '6px 12px' },
    Descriptions: { labelBg: '#f3f0e8' },
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 2px' },
  },
}
