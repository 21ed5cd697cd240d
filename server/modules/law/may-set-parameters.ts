import type { Viewer } from '../../platform/viewer.ts';

/** The values are the province's: a post of the province sets them. 行政处罚法第三十四条、第六十三条 */
export function maySetParameters(viewer: Viewer): boolean {
  return viewer.permissions.has('parameters.write') && viewer.unitLevel === 'province';
}

export const setByProvince = {
  zh: '本省数值由省级安委办设定。',
  en: "The province's values are set by its own office.",
};
