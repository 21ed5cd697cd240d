import type { ThemeConfig } from 'antd';

/** The console's few colours; charts and css take them from here or from look.css by the same names. */
export const colours = {
  act: '#1f4e8c',
  late: '#b42318',
  settled: '#2e6b3e',
  ink: '#1f2329',
  quiet: '#5c6570',
  line: '#d5d9df',
  faintLine: '#e6e9ed',
  band: '#f4f6f8',
} as const;

export const fontFamily =
  '"Noto Sans SC", "Microsoft YaHei", "PingFang SC", system-ui, -apple-system, "Segoe UI", "Noto Sans CJK SC", sans-serif';

/** A well-set printed report: white ground, grey lines, one blue, no shadows, nothing moves by itself. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.act,
    colorInfo: colours.act,
    colorLink: colours.act,
    colorError: colours.late,
    colorSuccess: colours.settled,
    colorWarning: colours.quiet,
    colorText: colours.ink,
    colorTextSecondary: colours.quiet,
    colorTextDescription: colours.quiet,
    colorTextPlaceholder: '#858d97',
    colorBorder: colours.line,
    colorBorderSecondary: colours.faintLine,
    colorSplit: colours.faintLine,
    colorBgLayout: '#ffffff',
    colorFillAlter: colours.band,
    colorPrimaryBg: '#e8eff8',
    colorPrimaryBgHover: '#dbe6f4',
    controlItemBgActive: '#e8eff8',
    controlItemBgActiveHover: '#dbe6f4',
    colorInfoBg: colours.band,
    colorInfoBorder: colours.line,
    colorErrorBg: '#ffffff',
    colorErrorBorder: colours.late,
    colorSuccessBg: '#ffffff',
    colorWarningBg: colours.band,
    colorWarningBorder: colours.line,
    fontFamily,
    fontSize: 14,
    fontWeightStrong: 600,
    borderRadius: 2,
    borderRadiusLG: 2,
    borderRadiusSM: 2,
    controlHeight: 32,
    boxShadow: 'none',
    boxShadowSecondary: 'none',
    boxShadowTertiary: 'none',
    motion: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
    Table: {
      headerBg: colours.band,
      headerSplitColor: 'transparent',
      rowHoverBg: '#f0f4f9',
      rowSelectedBg: '#e8eff8',
      rowSelectedHoverBg: '#e8eff8',
      cellPaddingBlock: 6.5,
      cellPaddingInline: 10,
      cellPaddingBlockMD: 6.5,
      cellPaddingInlineMD: 10,
    },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    Tag: { defaultBg: '#ffffff' },
    Tabs: { horizontalMargin: '0 0 12px 0' },
  },
};
