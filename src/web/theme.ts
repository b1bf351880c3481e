import { theme, type ThemeConfig } from 'antd';

/** Own style sheet and antd share these few colours; each pair of text and ground is at least 4.5 : 1. */
const SHARED = {
  fontFamily: 'inherit',
  fontSize: 15,
  borderRadius: 4,
  controlHeight: 36,
  wireframe: false,
  motion: false,
} as const;

export const LIGHT: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  components: { Button: { defaultHoverColor: '#0d3f75', defaultActiveColor: '#0d3f75' } },
  token: {
    ...SHARED,
    colorPrimary: '#1257a0',
    colorTextPlaceholder: '#666e78',
    colorTextDescription: '#535b66',
    colorError: '#b3261e',
    colorLink: '#1257a0',
  },
};

export const DARK: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  components: { Button: { defaultHoverColor: '#bcd8f8', defaultActiveColor: '#bcd8f8', dangerColor: '#14181d' } },
  token: {
    ...SHARED,
    colorPrimary: '#2b6cb8',
    colorBgBase: '#14181d',
    colorTextPlaceholder: '#98a2ae',
    colorTextDescription: '#aab3be',
    colorError: '#ff8a80',
    colorLink: '#8fbcf0',
  },
};
