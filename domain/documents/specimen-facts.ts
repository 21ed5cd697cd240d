import type { DocumentFields, DocumentKind } from './document-kind.ts';
import type { DocumentRecordFacts } from './record-facts.ts';

/** A made-up body for the specimens that are shown beside each form. */
export const specimenFacts = {
  bodyName: '示例区应急管理局',
  placeShort: '示',
  higherDepartment: '示例市应急管理局',
  reviewGovernment: '示例区人民政府',
  court: '示例区人民法院',
  caseName: '示例化工厂（虚构）未按规定对从业人员进行安全生产教育和培训案',
} as const satisfies DocumentRecordFacts;

/** A kind's fields as its specimen fills them. */
export function specimenFields(kind: DocumentKind): DocumentFields {
  return Object.fromEntries(kind.fields.map(({ key, specimen }) => [key, specimen]));
}
