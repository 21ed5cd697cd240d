import { colours, fontFamily } from '../theme.ts';

/** At most six series, dark and light by turns so that they stay apart in grey print. */
export const seriesColours = ['#1f4e8c', '#9db8d9', '#5c6570', '#c4cad2', '#3f7f9f', '#dfe5ec'];

/** From few to many, for maps. */
export const stepColours = ['#f0f4f9', '#cfdceb', '#9db8d9', '#5f88bb', '#1f4e8c'];

export const chartWords = { fontFamily, fontSize: 12, color: colours.ink };
export const axisLine = { lineStyle: { color: colours.line } };
