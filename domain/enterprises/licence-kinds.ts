/** Licences that a firm in the campaign's fields is asked for, each with the act that asks for it. */
export const licenceKinds = [
  { kind: 'work-safety', zh: '安全生产许可证', en: 'Work-safety licence', basis: '安全生产许可证条例第二条' },
  { kind: 'business', zh: '营业执照', en: 'Business licence', basis: '企业法人登记管理条例第三条；市场主体登记管理条例第三条' },
  { kind: 'chemicals-trade', zh: '危险化学品经营许可证', en: 'Hazardous-chemicals trade licence', basis: '危险化学品安全管理条例' },
  { kind: 'fireworks-trade', zh: '烟花爆竹经营许可证', en: 'Fireworks trade licence', basis: '烟花爆竹安全管理条例第三条' },
  { kind: 'mining', zh: '采矿许可证', en: 'Mining licence', basis: '矿产资源法第三条' },
  { kind: 'construction', zh: '建筑业企业资质证书', en: 'Construction qualification', basis: '建筑法第十三条' },
  { kind: 'transport', zh: '道路运输经营许可证', en: 'Road-transport licence', basis: '道路运输条例' },
  { kind: 'special-equipment', zh: '特种设备使用登记证', en: 'Special-equipment registration', basis: '特种设备安全监察条例第二十五条' },
  { kind: 'other', zh: '其他证照', en: 'Other licence', basis: '' },
] as const;
export type LicenceKind = (typeof licenceKinds)[number]['kind'];
export const licenceKindIds = licenceKinds.map(({ kind }) => kind) as [LicenceKind, ...LicenceKind[]];

/**
 * Days before its end at which a licence counts as about to expire, unless one asks otherwise.
 * 安全生产许可证条例第九条：有效期满需要延期的，应当于期满前 3 个月办理延期手续。
 */
export const licenceNoticeDays = 90;
